using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>EagerAggregation: groups in the order in which they first occur.</summary>
internal sealed class AggregationOperator(Operator input, EvaluationContext context, Aggregation plan, int slotCount) : UnaryOperator(input, context)
{
    private const int BytesPerGroup = 200;

    private bool _isDone;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        _isDone = false;
    }

    public override RowBatch? Next()
    {
        if (_isDone) return null;
        _isDone = true;
        var groups = new Dictionary<GroupKey, AggregateState[]>();
        var order = new List<(GroupKey Key, AggregateState[] States)>();
        if (plan.Keys.Count == 0) AddGroup(new GroupKey([]), groups, order, null);
        while (Input.Next() is { } batch) Take(batch, groups, order);
        Context.Memory.Release(order.Count * (long)BytesPerGroup);
        return order.Count == 0 ? null : Result(order);
    }

    private void Take(RowBatch batch, Dictionary<GroupKey, AggregateState[]> groups, List<(GroupKey Key, AggregateState[] States)> order)
    {
        Context.Cancellation.ThrowIfCancellationRequested();
        var keys = plan.Keys.Select(key => key.Value!.EvaluateBatch(batch, Context)).ToArray();
        var arguments = plan.Aggregates.Select(aggregate => aggregate.Argument?.EvaluateBatch(batch, Context)).ToArray();
        for (var row = 0; row < batch.Count; row++)
        {
            var states = order.Count > 0 && keys.Length == 0 ? order[0].States : GroupOf(batch, row, keys, groups, order);
            for (var i = 0; i < states.Length; i++)
            {
                states[i].Start(plan.Aggregates[i], batch, row, Context);
                states[i].Add(arguments[i] is { } argument ? argument.Get(row) : true, Context.Memory);
            }
        }
    }

    private AggregateState[] GroupOf(
        RowBatch batch, int row, Vector[] keys, Dictionary<GroupKey, AggregateState[]> groups, List<(GroupKey Key, AggregateState[] States)> order)
    {
        var values = new Value[keys.Length];
        for (var i = 0; i < values.Length; i++) values[i] = keys[i].Get(row);
        var key = new GroupKey(values);
        return groups.TryGetValue(key, out var states) ? states : AddGroup(key, groups, order, batch);
    }

    private AggregateState[] AddGroup(
        GroupKey key, Dictionary<GroupKey, AggregateState[]> groups, List<(GroupKey Key, AggregateState[] States)> order, RowBatch? batch)
    {
        Context.Memory.Add(BytesPerGroup);
        var states = new AggregateState[plan.Aggregates.Count];
        for (var i = 0; i < states.Length; i++) states[i] = new AggregateState(plan.Aggregates[i]);
        groups.Add(key, states);
        order.Add((key, states));
        return states;
    }

    private RowBatch Result(List<(GroupKey Key, AggregateState[] States)> groups)
    {
        var columns = new Vector?[slotCount];
        for (var i = 0; i < plan.Keys.Count; i++) columns[plan.Keys[i].Slot] = Narrow(groups.Select(group => group.Key.Values[i]).ToArray(), plan.Keys[i].Value!.Type);
        for (var i = 0; i < plan.Aggregates.Count; i++)
        {
            columns[plan.Aggregates[i].Slot] = new ValueVector(groups.Select(group => group.States[i].Result(plan.Aggregates[i], Context)).ToArray());
        }
        return new RowBatch(groups.Count, columns);
    }

    private static Vector Narrow(Value[] values, TypeSet type) => type switch
    {
        TypeSet.Node => new NodeVector(Array.ConvertAll(values, value => value.IsNull ? -1 : value.AsNode().Value)),
        TypeSet.Relationship => new RelationshipVector(Array.ConvertAll(values, value => value.IsNull ? -1 : value.AsRelationship().Value)),
        _ => new ValueVector(values),
    };
}

/// <summary>One aggregate of one group.</summary>
internal sealed class AggregateState(BoundAggregate aggregate)
{
    private readonly HashSet<Value>? _seen = aggregate.IsDistinct ? new(ValueEquivalence.Instance) : null;
    private IAggregator? _aggregator;
    private long _count;

    /// <summary>Makes the aggregator with the constants that the first row gives.</summary>
    public void Start(BoundAggregate definition, RowBatch batch, int row, EvaluationContext context)
    {
        if (_aggregator is not null || definition.Function is null) return;
        var row0 = new Row(batch, row, context);
        var constants = new Value[definition.Constants.Count];
        for (var i = 0; i < constants.Length; i++) constants[i] = definition.Constants[i].Evaluate(row0);
        _aggregator = definition.Function.Create(constants);
    }

    public void Add(Value value, MemoryBudget memory)
    {
        if (_seen is not null)
        {
            if (value.IsNull || !_seen.Add(value)) return;
            memory.Add(64);
        }
        if (_aggregator is null) _count++;
        else _aggregator.Add(value);
    }

    public Value Result(BoundAggregate definition, EvaluationContext context)
    {
        if (definition.Function is null) return _count;
        if (_aggregator is null) Start(definition, RowBatch.Unit(0), 0, context);
        return _aggregator!.Result();
    }
}

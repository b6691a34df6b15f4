using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>One aggregate over all groups.</summary>
internal abstract class AggregateColumn
{
    /// <summary>Takes the rows of a batch, each into its group.</summary>
    public abstract void Add(RowBatch batch, ReadOnlySpan<int> groups, int groupCount, EvaluationContext context);

    /// <summary>The results, a row a group.</summary>
    public abstract Vector Result(int groupCount, EvaluationContext context);

    /// <summary>About how many bytes it takes.</summary>
    public abstract long Size { get; }

    public static AggregateColumn Of(BoundAggregate aggregate) => aggregate switch
    {
        { IsDistinct: false, Name: "count" } => new CountColumn(aggregate.Argument),
        { IsDistinct: true, Name: "count", Argument: not null } => new DistinctCountColumn(aggregate.Argument),
        _ => new GeneralColumn(aggregate),
    };

    protected static void Grow<T>(ref T[] values, int count)
    {
        if (count > values.Length) Array.Resize(ref values, Math.Max(count, values.Length * 2));
    }
}

/// <summary><c>count(*)</c> and <c>count(x)</c>.</summary>
internal sealed class CountColumn(BoundExpression? argument) : AggregateColumn
{
    private long[] _counts = [];

    public override long Size => _counts.Length * 8L;

    public override void Add(RowBatch batch, ReadOnlySpan<int> groups, int groupCount, EvaluationContext context)
    {
        Grow(ref _counts, groupCount);
        var counts = _counts;
        if (argument is null)
        {
            foreach (var group in groups) counts[group]++;
            return;
        }
        var values = argument.EvaluateBatch(batch, context);
        for (var row = 0; row < groups.Length; row++)
        {
            if (!values.IsNull(row)) counts[groups[row]]++;
        }
    }

    public override Vector Result(int groupCount, EvaluationContext context)
    {
        Grow(ref _counts, groupCount);
        return new IntegerVector(_counts.AsSpan(0, groupCount).ToArray());
    }
}

/// <summary><c>count(DISTINCT x)</c>: pairs of group and value in one table.</summary>
internal sealed class DistinctCountColumn(BoundExpression argument) : AggregateColumn
{
    private readonly GroupTable _values = new(1);
    private readonly CodeTable _pairs = new();
    private long[] _counts = [];
    private int[] _numbers = [];

    public override long Size => _values.Size + _pairs.Size + (_counts.Length * 8L);

    public override void Add(RowBatch batch, ReadOnlySpan<int> groups, int groupCount, EvaluationContext context)
    {
        Grow(ref _counts, groupCount);
        Grow(ref _numbers, batch.Count);
        var values = argument.EvaluateBatch(batch, context);
        _values.Assign([values], batch.Count, _numbers);
        for (var row = 0; row < groups.Length; row++)
        {
            if (values.IsNull(row)) continue;
            var known = _pairs.Count;
            _pairs.Number(((long)groups[row] << 32) | (uint)_numbers[row]);
            if (_pairs.Count > known) _counts[groups[row]]++;
        }
    }

    public override Vector Result(int groupCount, EvaluationContext context)
    {
        Grow(ref _counts, groupCount);
        return new IntegerVector(_counts.AsSpan(0, groupCount).ToArray());
    }
}

/// <summary>Any aggregate, value by value.</summary>
internal sealed class GeneralColumn(BoundAggregate aggregate) : AggregateColumn
{
    private readonly List<AggregateState> _states = [];

    private long _size;

    public override long Size => _size;

    public override void Add(RowBatch batch, ReadOnlySpan<int> groups, int groupCount, EvaluationContext context)
    {
        while (_states.Count < groupCount) _states.Add(new AggregateState(aggregate));
        var values = aggregate.Argument!.EvaluateBatch(batch, context);
        _size += values.Size;
        for (var row = 0; row < groups.Length; row++)
        {
            var state = _states[groups[row]];
            state.Start(aggregate, batch, row, context);
            state.Add(values.Get(row));
        }
    }

    public override Vector Result(int groupCount, EvaluationContext context)
    {
        while (_states.Count < groupCount) _states.Add(new AggregateState(aggregate));
        return new ValueVector([.. _states.Select(state => state.Result(aggregate, context))]);
    }
}

/// <summary>One aggregate of one group.</summary>
internal sealed class AggregateState(BoundAggregate aggregate)
{
    private readonly HashSet<Value>? _seen = aggregate.IsDistinct ? new(ValueEquivalence.Instance) : null;
    private IAggregator? _aggregator;

    /// <summary>Makes the aggregator with the constants that the first row gives.</summary>
    public void Start(BoundAggregate definition, RowBatch batch, int row, EvaluationContext context)
    {
        if (_aggregator is not null) return;
        var place = new Row(batch, row, context);
        var constants = new Value[definition.Constants.Count];
        for (var i = 0; i < constants.Length; i++) constants[i] = definition.Constants[i].Evaluate(place);
        _aggregator = definition.Function!.Create(constants);
    }

    public void Add(Value value)
    {
        if (_seen is not null && (value.IsNull || !_seen.Add(value))) return;
        _aggregator!.Add(value);
    }

    public Value Result(BoundAggregate definition, EvaluationContext context)
    {
        if (_aggregator is null) Start(definition, RowBatch.Unit(0), 0, context);
        return _aggregator!.Result();
    }
}

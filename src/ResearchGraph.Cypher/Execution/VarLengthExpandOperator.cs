using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>
/// Expand(All) and Expand(Into) of relationships in a row: depth first, none twice in one walk. The stack lies on the heap.
/// </summary>
internal sealed class VarLengthExpandOperator(Operator input, EvaluationContext context, Expand plan) : UnaryOperator(input, context)
{
    private readonly UniquenessCheck _unique = new(plan.Different);
    private readonly Stack<NeighbourReader> _spare = new();
    private readonly List<Level> _levels = [];
    private readonly List<int> _walk = [];
    private RowBatch? _batch;
    private int[] _from = [];
    private int[] _to = [];
    private int _row;
    private bool _isInside;

    private int Least => plan.Step.Length!.Least;

    private int Most => plan.Step.Length!.Most;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        (_batch, _row, _isInside) = (null, 0, false);
        Clear();
    }

    public override RowBatch? Next()
    {
        while (true)
        {
            if (_batch is null || _row == _batch.Count)
            {
                _batch = Input.Next();
                if (_batch is null) return null;
                (_row, _isInside) = (0, false);
                _from = Vectors.NodeIds(_batch.Columns[plan.From], _batch.Count);
                _to = plan.IsInto ? Vectors.NodeIds(_batch.Columns[plan.To], _batch.Count) : [];
                _unique.Open(_batch);
            }
            if (Produce() is { } rows) return rows;
        }
    }

    private RowBatch? Produce()
    {
        var parents = new List<int>();
        var nodes = new List<int>();
        var lists = new List<Value>();
        for (; _row < _batch!.Count; _row++)
        {
            if (_from[_row] < 0) continue;
            if (!_isInside)
            {
                _isInside = true;
                if (Most > 0 || Least == 0) Push(_from[_row]);
                if (Least == 0) Emit(_from[_row], parents, nodes, lists);
            }
            while (Advance(out var node))
            {
                if (_walk.Count >= Least) Emit(node, parents, nodes, lists);
                if (_walk.Count < Most) Push(node);
                else _walk.RemoveAt(_walk.Count - 1);
                if (parents.Count >= RowBatch.Capacity) return Finish(parents, nodes, lists);
            }
            _isInside = false;
            Clear();
        }
        return parents.Count == 0 ? null : Finish(parents, nodes, lists);
    }

    /// <summary>Takes the next step of the walk; false when there is none left.</summary>
    private bool Advance(out int node)
    {
        while (_levels.Count > 0)
        {
            var level = _levels[^1];
            if (_walk.Count < Most)
            {
                while (level.Position < level.Reader.Nodes.Length)
                {
                    var position = level.Position++;
                    var relationship = level.Reader.Relationships[position];
                    if (_walk.Contains(relationship) || !Allows(relationship)) continue;
                    node = level.Reader.Nodes[position];
                    _walk.Add(relationship);
                    return true;
                }
            }
            _levels.RemoveAt(_levels.Count - 1);
            _spare.Push(level.Reader);
            if (_walk.Count > 0 && _levels.Count > 0) _walk.RemoveAt(_walk.Count - 1);
        }
        node = -1;
        return false;
    }

    private bool Allows(int relationship)
    {
        Context.Cancellation.ThrowIfCancellationRequested();
        if (!_unique.Allows(_row, relationship)) return false;
        if (plan.Step.StepPredicate is not { } predicate) return true;
        Context.Locals[plan.Step.StepLocal] = new RelationshipId(relationship);
        return BoundExpression.IsTrue(predicate.Evaluate(new Row(_batch!, _row, Context)));
    }

    private void Push(int node)
    {
        var reader = _spare.Count > 0 ? _spare.Pop() : new NeighbourReader(Context, plan.Step.Types, plan.Direction);
        reader.Open();
        reader.Read(node);
        _levels.Add(new Level(reader));
    }

    private void Clear()
    {
        foreach (var level in _levels) _spare.Push(level.Reader);
        _levels.Clear();
        _walk.Clear();
    }

    private void Emit(int node, List<int> parents, List<int> nodes, List<Value> lists)
    {
        if (plan.IsInto && _to[_row] != node) return;
        parents.Add(_row);
        nodes.Add(node);
        var steps = new Value[_walk.Count];
        for (var i = 0; i < steps.Length; i++) steps[i] = new RelationshipId(_walk[plan.IsReversed ? steps.Length - 1 - i : i]);
        lists.Add(new ListValue(steps));
    }

    private RowBatch Finish(List<int> parents, List<int> nodes, List<Value> lists)
    {
        var rows = _batch!.Gather(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(parents), plan.Live);
        if (!plan.IsInto) rows.Columns[plan.To] = new NodeVector([.. nodes]);
        rows.Columns[plan.Step.Slot] = new ValueVector([.. lists]);
        return rows;
    }

    private sealed class Level(NeighbourReader reader)
    {
        public NeighbourReader Reader => reader;

        public int Position { get; set; }
    }
}

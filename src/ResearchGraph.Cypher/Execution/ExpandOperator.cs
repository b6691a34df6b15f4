using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Expand(All) and Expand(Into) of single relationships.</summary>
internal sealed class ExpandOperator(Operator input, EvaluationContext context, Expand plan) : UnaryOperator(input, context)
{
    private readonly NeighbourReader _reader = new(context, plan.Step.Types, plan.Direction);
    private readonly UniquenessCheck _unique = new(plan.Different);
    private RowBatch? _batch;
    private int[] _from = [];
    private int[] _to = [];
    private int _row;
    private int _position;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        (_batch, _row, _position) = (null, 0, 0);
    }

    public override RowBatch? Next()
    {
        while (true)
        {
            if (_batch is null || _row == _batch.Count)
            {
                if (!ReadInput()) return null;
            }
            if (Produce() is { } rows) return rows;
        }
    }

    private bool ReadInput()
    {
        Context.Cancellation.ThrowIfCancellationRequested();
        _batch = Input.Next();
        if (_batch is null) return false;
        (_row, _position) = (0, 0);
        _from = Vectors.NodeIds(_batch.Columns[plan.From], _batch.Count);
        _to = plan.IsInto ? Vectors.NodeIds(_batch.Columns[plan.To], _batch.Count) : [];
        _unique.Open(_batch);
        _reader.Open();
        return true;
    }

    private RowBatch? Produce()
    {
        var parents = GC.AllocateUninitializedArray<int>(RowBatch.Capacity);
        var nodes = GC.AllocateUninitializedArray<int>(RowBatch.Capacity);
        var relationships = GC.AllocateUninitializedArray<int>(RowBatch.Capacity);
        var count = 0;
        for (; _row < _batch!.Count; _row++)
        {
            if (_from[_row] < 0) continue;
            if (_position == 0) _reader.Read(_from[_row]);
            var found = _reader.Nodes;
            var ids = _reader.Relationships;
            var target = plan.IsInto ? _to[_row] : -1;
            for (; _position < found.Length; _position++)
            {
                if (plan.IsInto && found[_position] != target) continue;
                if (!_unique.IsEmpty && !_unique.Allows(_row, ids[_position])) continue;
                if (count == parents.Length) return Emit(parents, nodes, relationships, count);
                (parents[count], nodes[count], relationships[count]) = (_row, found[_position], ids[_position]);
                count++;
            }
            _position = 0;
        }
        return count == 0 ? null : Emit(parents, nodes, relationships, count);
    }

    private RowBatch Emit(int[] parents, int[] nodes, int[] relationships, int count)
    {
        var rows = _batch!.Gather(parents.AsSpan(0, count), plan.Live);
        if (count < nodes.Length)
        {
            Array.Resize(ref nodes, count);
            Array.Resize(ref relationships, count);
        }
        if (!plan.IsInto) rows.Columns[plan.To] = new NodeVector(nodes);
        rows.Columns[plan.Step.Slot] = new RelationshipVector(relationships);
        return rows;
    }
}

/// <summary>Keeps a relationship from occurring twice in one match.</summary>
internal sealed class UniquenessCheck(IReadOnlyList<int> slots)
{
    private readonly int[][] _single = new int[slots.Count][];
    private readonly Vector?[] _lists = new Vector?[slots.Count];

    public bool IsEmpty => slots.Count == 0;

    public void Open(RowBatch batch)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            var column = batch.Columns[slots[i]];
            _lists[i] = column is RelationshipVector or null ? null : column;
            _single[i] = column is RelationshipVector relationships ? relationships.Ids : [];
        }
    }

    public bool Allows(int row, int relationship)
    {
        for (var i = 0; i < _single.Length; i++)
        {
            if (_lists[i] is null)
            {
                if (_single[i].Length > 0 && _single[i][row] == relationship) return false;
            }
            else if (Contains(_lists[i]!.Get(row), relationship))
            {
                return false;
            }
        }
        return true;
    }

    private static bool Contains(Graph.Values.Value value, int relationship)
    {
        if (value.Kind == Graph.Values.ValueKind.Relationship) return value.AsRelationship().Value == relationship;
        if (value.Kind != Graph.Values.ValueKind.List) return false;
        foreach (var element in value.AsList().Elements)
        {
            if (element.Kind == Graph.Values.ValueKind.Relationship && element.AsRelationship().Value == relationship) return true;
        }
        return false;
    }
}

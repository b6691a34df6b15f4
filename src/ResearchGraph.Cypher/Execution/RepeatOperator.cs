using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Repeat(Trail): quantified path patterns, depth first with a stack on the heap.</summary>
internal sealed class RepeatOperator(Operator input, Operator inner, EvaluationContext context, Repeat plan) : UnaryOperator(input, context)
{
    private const int BytesPerTrail = 120;

    private readonly UniquenessCheck _unique = new(plan.Different);
    private readonly int[] _steps = [.. plan.Step.Repeated!.Pattern.Relationships.Select(step => step.Slot)];
    private readonly Stack<Trail> _open = new();
    private RowBatch? _batch;
    private int[] _to = [];
    private int _row;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        _batch = null;
        Clear();
    }

    public override RowBatch? Next()
    {
        var found = new List<(int Row, Trail Trail)>();
        while (found.Count == 0)
        {
            if (_open.Count == 0 && !BeginRow(found)) return null;
            while (_open.Count > 0 && found.Count < RowBatch.Capacity) Extend(Pop(), found);
            if (found.Count > 0) break;
        }
        return Emit(found);
    }

    // Rows found with no repetition at all may come out here.
    private bool BeginRow(List<(int Row, Trail Trail)> found)
    {
        while (true)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            if (_batch is null || ++_row >= _batch.Count)
            {
                if ((_batch = Input.Next()) is null) return false;
                _row = 0;
                _to = plan.IsInto ? Vectors.NodeIds(_batch.Columns[plan.To], _batch.Count) : [];
                _unique.Open(_batch);
            }
            if (_batch.Get(plan.From, _row).Kind != ValueKind.Node) continue;
            var start = new Trail(null, _batch.Get(plan.From, _row), [], [], 0);
            if (plan.Step.Length!.Least == 0) Report(start, found);
            if (plan.Step.Length.Most > 0) Push(start);
            if (_open.Count > 0 || found.Count > 0) return true;
        }
    }

    private void Extend(Trail trail, List<(int Row, Trail Trail)> found)
    {
        inner.Open(_batch!.Slice(_row, 1).With(plan.Start, Vectors.OfOne(trail.End)));
        while (inner.Next() is { } rows)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            for (var row = 0; row < rows.Count; row++)
            {
                if (Longer(trail, rows, row) is not { } longer) continue;
                if (longer.Depth >= plan.Step.Length!.Least) Report(longer, found);
                if (longer.Depth < plan.Step.Length.Most) Push(longer);
            }
        }
    }

    private Trail? Longer(Trail trail, RowBatch rows, int row)
    {
        var steps = new List<Value>();
        foreach (var slot in _steps)
        {
            var value = rows.Get(slot, row);
            if (value.Kind == ValueKind.List) steps.AddRange(value.AsList().Elements);
            else steps.Add(value);
        }
        foreach (var step in steps)
        {
            if (trail.Contains(step) || !_unique.Allows(_row, step.AsRelationship().Value)) return null;
        }
        if (plan.IsReversed) steps.Reverse();
        var groups = plan.Step.Repeated!.Groups.Select(group => rows.Get(group.Inner, row)).ToArray();
        return new Trail(trail, rows.Get(plan.End, row), [.. steps], groups, trail.Depth + 1);
    }

    private void Report(Trail trail, List<(int Row, Trail Trail)> found)
    {
        if (!plan.IsInto || trail.End.AsNode().Value == _to[_row]) found.Add((_row, trail));
    }

    private void Push(Trail trail)
    {
        Context.Memory.Add(BytesPerTrail);
        _open.Push(trail);
    }

    private Trail Pop()
    {
        Context.Memory.Release(BytesPerTrail);
        return _open.Pop();
    }

    private void Clear()
    {
        while (_open.Count > 0) Pop();
    }

    private RowBatch Emit(List<(int Row, Trail Trail)> found)
    {
        var rows = _batch!.Gather(found.ConvertAll(entry => entry.Row).ToArray(), plan.Live);
        if (!plan.IsInto) rows.Columns[plan.To] = new NodeVector([.. found.Select(entry => entry.Trail.End.AsNode().Value)]);
        var trails = found.ConvertAll(entry => entry.Trail.FromStart(plan.IsReversed));
        rows.Columns[plan.Step.Slot] = new ValueVector([.. trails.Select(trail => Limits.List(trail.SelectMany(part => part.Steps).ToArray(), null))]);
        var groups = plan.Step.Repeated!.Groups;
        for (var i = 0; i < groups.Count; i++)
        {
            rows.Columns[groups[i].Outer] = new ValueVector([.. trails.Select(trail => Limits.List(trail.Select(part => part.Groups[i]).ToArray(), null))]);
        }
        return rows;
    }

    /// <summary>The repetitions so far, linked from the last back to the start.</summary>
    private sealed record Trail(Trail? Before, Value End, Value[] Steps, Value[] Groups, int Depth)
    {
        public bool Contains(Value step)
        {
            for (var part = this; part is not null; part = part.Before)
            {
                if (part.Steps.AsSpan().Contains(step)) return true;
            }
            return false;
        }

        public List<Trail> FromStart(bool isReversed)
        {
            var parts = new List<Trail>();
            for (var part = this; part.Before is not null; part = part.Before) parts.Add(part);
            if (!isReversed) parts.Reverse();
            return parts;
        }
    }
}

using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Apply: runs the inner plan for each row.</summary>
internal sealed class ApplyOperator(Operator input, Operator inner, EvaluationContext context, Apply plan, int slotCount) : UnaryOperator(input, context)
{
    private RowBatch? _batch;
    private int _row;
    private bool _isInside;
    private bool _hasRows;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        (_batch, _row, _isInside) = (null, 0, false);
    }

    public override RowBatch? Next()
    {
        while (true)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            if (_batch is null || _row == _batch.Count)
            {
                (_batch, _row, _isInside) = (Input.Next(), 0, false);
                if (_batch is null) return null;
            }
            if (!_isInside)
            {
                inner.Open(_batch.Slice(_row, 1));
                (_isInside, _hasRows) = (true, false);
            }
            var rows = inner.Next();
            if (rows is not null)
            {
                _hasRows = true;
                if (plan.ReturnedSlots is not null) return Combine(rows);
                continue;
            }
            var current = _row++;
            _isInside = false;
            if (plan.ReturnedSlots is null || (plan.IsOptional && !_hasRows)) return _batch.Slice(current, 1);
        }
    }

    private RowBatch Combine(RowBatch rows)
    {
        var parents = new int[rows.Count];
        Array.Fill(parents, _row);
        var result = _batch!.Gather(parents);
        var columns = new Vector?[slotCount];
        result.Columns.CopyTo(columns, 0);
        foreach (var slot in plan.ReturnedSlots!) columns[slot] = rows.Columns[slot];
        return new RowBatch(rows.Count, columns);
    }
}

/// <summary>Optional: runs the pattern for a batch at a time, then fills in the rows that found nothing.</summary>
internal sealed class OptionalMatchOperator(Operator input, Operator inner, EvaluationContext context, OptionalMatch plan, int slotCount) : UnaryOperator(input, context)
{
    private RowBatch? _outer;
    private RowBatch? _found;
    private int _foundRow;
    private int _next;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        (_outer, _found) = (null, null);
    }

    public override RowBatch? Next()
    {
        while (true)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            if (_outer is null && !OpenNext()) return null;
            if (_found is not null && _foundRow == _found.Count) (_found, _foundRow) = (inner.Next(), 0);
            var collector = new RowCollector(slotCount);
            while (collector.Count < RowBatch.Capacity && (_found is not null || _next < _outer!.Count))
            {
                if (_found is null)
                {
                    AddMissing(collector, _outer!.Count);
                    continue;
                }
                var number = (int)((IntegerVector)_found.Columns[plan.RowSlot]!).Values[_foundRow];
                AddMissing(collector, number);
                if (collector.Count >= RowBatch.Capacity) break;
                collector.Add(_found, _foundRow++, plan.Live);
                _next = number + 1;
                if (_foundRow == _found.Count) (_found, _foundRow) = (inner.Next(), 0);
            }
            if (_found is null && _next >= _outer!.Count) _outer = null;
            if (collector.Count > 0) return collector.Take();
        }
    }

    private bool OpenNext()
    {
        if (Input.Next() is not { } batch) return false;
        var numbers = new long[batch.Count];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = i;
        _outer = batch.With(plan.RowSlot, new IntegerVector(numbers));
        inner.Open(_outer);
        (_found, _foundRow, _next) = (inner.Next(), 0, 0);
        return true;
    }

    private void AddMissing(RowCollector collector, int end)
    {
        for (; _next < end && collector.Count < RowBatch.Capacity; _next++) collector.Add(_outer!, _next, plan.Live);
    }
}

/// <summary>Union: one plan after the other.</summary>
internal sealed class UnionOperator(Operator[] parts, Union plan, int slotCount) : Operator
{
    private RowBatch _argument = RowBatch.Unit(0);
    private int _part;

    public override void Open(RowBatch argument)
    {
        (_argument, _part) = (argument, 0);
        parts[0].Open(argument);
    }

    public override RowBatch? Next()
    {
        while (_part < parts.Length)
        {
            if (parts[_part].Next() is { } batch)
            {
                var columns = new Vector?[slotCount];
                for (var i = 0; i < plan.To.Count; i++) columns[plan.To[i]] = batch.Columns[plan.From[_part][i]];
                return new RowBatch(batch.Count, columns);
            }
            if (++_part < parts.Length) parts[_part].Open(_argument);
        }
        return null;
    }
}

using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Sort and Top: stable, so rows with equal keys stay in the order in which they came.</summary>
internal sealed class SortOperator(Operator input, EvaluationContext context, Sort plan, int slotCount) : UnaryOperator(input, context)
{
    private readonly RowBuffer _rows = new(context);
    private (int Batch, int Row)[]? _order;
    private int _next;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        (_order, _next) = (null, 0);
        _rows.Clear();
    }

    public override RowBatch? Next()
    {
        _order ??= SortAll(Kept());
        if (_next >= _order.Length)
        {
            _rows.Clear();
            return null;
        }
        var collector = new RowCollector(slotCount);
        for (; _next < _order.Length && collector.Count < RowBatch.Capacity; _next++)
        {
            collector.Add(_rows.Batches[_order[_next].Batch], _order[_next].Row, plan.Live);
        }
        return collector.Take();
    }

    private int Kept()
    {
        if (plan.Limit is null) return int.MaxValue;
        var limit = Math.Min(CountArgument.Read(plan.Limit, Context), int.MaxValue);
        var skipped = plan.Skipped is null ? 0 : Math.Min(CountArgument.Read(plan.Skipped, Context), int.MaxValue);
        return limit == 0 ? 0 : (int)Math.Min(limit + skipped, int.MaxValue);
    }

    private (int Batch, int Row)[] SortAll(int limit)
    {
        if (limit == 0 && plan.Limit is not null) return [];
        _rows.Fill(Input);
        var keys = new Vector[_rows.Batches.Count][];
        var places = new (int Batch, int Row)[_rows.Count];
        var count = 0;
        for (var b = 0; b < keys.Length; b++)
        {
            var batch = _rows.Batches[b];
            keys[b] = plan.Items.Select(item => item.Expression.EvaluateBatch(batch, Context)).ToArray();
            for (var row = 0; row < batch.Count; row++) places[count++] = (b, row);
        }
        var comparer = new PlaceComparer(keys, plan.Items.Select(item => item.IsDescending).ToArray());
        if (limit < places.Length / 4) return Heap.Least(places, limit, comparer);
        Array.Sort(places, comparer);
        return places.Length <= limit ? places : places[..limit];
    }
}

/// <summary>Compares rows by sort keys, then by their place.</summary>
internal sealed class PlaceComparer(Vector[][] keys, bool[] descending) : IComparer<(int Batch, int Row)>
{
    public int Compare((int Batch, int Row) x, (int Batch, int Row) y)
    {
        for (var i = 0; i < descending.Length; i++)
        {
            var (left, right) = (keys[x.Batch][i], keys[y.Batch][i]);
            var order = left is IntegerVector first && right is IntegerVector second ? first.Values[x.Row].CompareTo(second.Values[y.Row])
                : left is StringVector texts && right is StringVector others ? Compare(texts, x.Row, others, y.Row)
                : ValueOrder.CompareValues(left.Get(x.Row), right.Get(y.Row));
            if (order != 0) return descending[i] ? -order : order;
        }
        return x.CompareTo(y);
    }

    // The order of UTF-8 bytes is the order of code points.
    private static int Compare(StringVector left, int leftRow, StringVector right, int rightRow)
    {
        var (first, second) = (left.Ids[leftRow], right.Ids[rightRow]);
        if (first < 0 || second < 0) return (first < 0 ? 1 : 0) - (second < 0 ? 1 : 0);
        return left.Dictionary.GetUtf8(first).SequenceCompareTo(right.Dictionary.GetUtf8(second));
    }
}

/// <summary>The least of many without sorting all.</summary>
internal static class Heap
{
    public static T[] Least<T>(T[] items, int count, IComparer<T> comparer)
    {
        // The queue gives the greatest of those kept, which the next lesser item replaces.
        var queue = new PriorityQueue<T, T>(count + 1, Comparer<T>.Create((x, y) => comparer.Compare(y, x)));
        foreach (var item in items)
        {
            if (queue.Count < count) queue.Enqueue(item, item);
            else if (count > 0 && comparer.Compare(item, queue.Peek()) < 0) queue.DequeueEnqueue(item, item);
        }
        var result = new T[queue.Count];
        for (var i = result.Length - 1; i >= 0; i--) result[i] = queue.Dequeue();
        return result;
    }
}

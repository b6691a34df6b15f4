namespace ResearchGraph.Graph.Values;

/// <summary>
/// The total order of openCypher (ORDER BY, min, max), ascending: map, node, relationship, list, path, point, date-time, local
/// date-time, date, time, local time, duration, string, boolean, number, NaN, null. Thread-safe.
/// </summary>
/// <remarks>
/// Within a kind: lists by element, then the shorter first; maps by size, then sorted keys, then values; paths by their nodes and
/// relationships in turn; durations by their average length; strings by code point. Values that compare as 0 are equivalent.
/// </remarks>
public sealed class ValueOrder : IComparer<Value>
{
    private const int NullRank = 255;
    private const int NaNRank = 254;

    private ValueOrder()
    {
    }

    /// <summary>The one comparer.</summary>
    public static ValueOrder Instance { get; } = new();

    /// <summary>Negative, zero or positive as the left value sorts before, with or after the right one.</summary>
    public static int CompareValues(Value left, Value right)
    {
        var rank = Rank(left);
        var order = rank.CompareTo(Rank(right));
        if (order != 0 || rank is NullRank or NaNRank)
        {
            return order;
        }

        return left.Kind switch
        {
            ValueKind.Integer or ValueKind.Float => NumberComparison.Compare(left, right),
            ValueKind.String => StringOrder.Compare(left.AsString(), right.AsString()),
            ValueKind.Point => left.AsPoint().CompareTo(right.AsPoint()),
            ValueKind.Duration => left.AsDuration().CompareTo(right.AsDuration()),
            ValueKind.DateTime => left.AsDateTime().CompareTo(right.AsDateTime()),
            ValueKind.LocalDateTime => left.AsLocalDateTime().CompareTo(right.AsLocalDateTime()),
            ValueKind.Time => left.AsTime().CompareTo(right.AsTime()),
            ValueKind.List => Compare(left.AsList().Elements, right.AsList().Elements),
            ValueKind.Map => Compare(left.AsMap(), right.AsMap()),
            ValueKind.Path => Compare(left.AsPath(), right.AsPath()),
            _ => left.Bits.CompareTo(right.Bits),
        };
    }

    /// <inheritdoc/>
    public int Compare(Value x, Value y) => CompareValues(x, y);

    private static int Rank(Value value) => value.Kind switch
    {
        ValueKind.Null => NullRank,
        ValueKind.Float when NumberComparison.IsNaN(value) => NaNRank,
        ValueKind.Float => 2 * (int)ValueKind.Integer,
        ValueKind.Point => (2 * (int)ValueKind.Path) + 1,
        var kind => 2 * (int)kind,
    };

    private static int Compare(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var order = CompareValues(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int Compare(MapValue left, MapValue right)
    {
        var order = left.Count.CompareTo(right.Count);
        if (order != 0)
        {
            return order;
        }

        var leftEntries = left.SortedEntries();
        var rightEntries = right.SortedEntries();
        for (var i = 0; i < leftEntries.Length && order == 0; i++)
        {
            order = StringOrder.Compare(leftEntries[i].Key, rightEntries[i].Key);
        }

        for (var i = 0; i < leftEntries.Length && order == 0; i++)
        {
            order = CompareValues(leftEntries[i].Value, rightEntries[i].Value);
        }

        return order;
    }

    private static int Compare(PathValue left, PathValue right)
    {
        for (var i = 0; i <= left.Length && i <= right.Length; i++)
        {
            var order = left.Nodes[i].Value.CompareTo(right.Nodes[i].Value);
            if (order == 0 && i < left.Length && i < right.Length)
            {
                order = left.Relationships[i].Value.CompareTo(right.Relationships[i].Value);
            }

            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}

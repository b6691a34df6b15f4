namespace ResearchGraph.Graph.Values;

/// <summary>The three-valued comparisons of Cypher: null stands for "unknown". Thread-safe.</summary>
public static class ValueComparison
{
    /// <summary>Cypher's <c>=</c>: null if a null decides it; values of different kinds differ; NaN equals nothing.</summary>
    public static bool? AreEqual(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return null;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return !NumberComparison.IsNaN(left) && !NumberComparison.IsNaN(right) && NumberComparison.Compare(left, right) == 0;
        }

        if (left.Kind != right.Kind)
        {
            return false;
        }

        return left.Kind switch
        {
            ValueKind.List => AreEqual(left.AsList().Elements, right.AsList().Elements),
            ValueKind.Map => AreEqual(left.AsMap(), right.AsMap()),
            _ => ValueEquivalence.AreEquivalent(left, right),
        };
    }

    /// <summary>Cypher's <c>&lt;</c>.</summary>
    public static bool? IsLess(Value left, Value right) => Decide(Compare(left, right), ComparisonResult.Less, ComparisonResult.Less);

    /// <summary>Cypher's <c>&lt;=</c>.</summary>
    public static bool? IsLessOrEqual(Value left, Value right) =>
        Decide(Compare(left, right), ComparisonResult.Less, ComparisonResult.Equal);

    /// <summary>
    /// Compares as <c>&lt;</c> does: numbers by value, strings by code point, false before true, temporal values of one kind,
    /// lists element by element, maps by size, keys and values. Durations, nodes, relationships and paths have no order between them.
    /// </summary>
    public static ComparisonResult Compare(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return NumberComparison.IsNaN(left) || NumberComparison.IsNaN(right)
                ? ComparisonResult.Unordered
                : (ComparisonResult)Math.Sign(NumberComparison.Compare(left, right));
        }

        if (left.Kind != right.Kind)
        {
            return ComparisonResult.Unknown;
        }

        return left.Kind switch
        {
            ValueKind.List => Compare(left.AsList().Elements, right.AsList().Elements),
            ValueKind.Map => Compare(left.AsMap(), right.AsMap()),
            ValueKind.String or ValueKind.Boolean or ValueKind.Date or ValueKind.Time or ValueKind.LocalTime
                or ValueKind.DateTime or ValueKind.LocalDateTime => (ComparisonResult)Math.Sign(ValueOrder.CompareValues(left, right)),
            _ => ComparisonResult.Unknown,
        };
    }

    private static bool? Decide(ComparisonResult result, ComparisonResult first, ComparisonResult second) => result switch
    {
        ComparisonResult.Unknown => null,
        _ => result == first || result == second,
    };

    private static ComparisonResult Compare(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var result = Compare(left[i], right[i]);
            if (result != ComparisonResult.Equal)
            {
                return result;
            }
        }

        return (ComparisonResult)left.Length.CompareTo(right.Length);
    }

    // By size, then by keys, then by the values of the first key that differs.
    private static ComparisonResult Compare(MapValue left, MapValue right)
    {
        var order = left.Count.CompareTo(right.Count);
        if (order != 0)
        {
            return (ComparisonResult)order;
        }

        var (leftEntries, rightEntries) = (left.SortedEntries(), right.SortedEntries());
        for (var i = 0; i < leftEntries.Length && order == 0; i++)
        {
            order = StringOrder.Compare(leftEntries[i].Key, rightEntries[i].Key);
        }

        var result = (ComparisonResult)Math.Sign(order);
        for (var i = 0; i < leftEntries.Length && result == ComparisonResult.Equal; i++)
        {
            result = Compare(leftEntries[i].Value, rightEntries[i].Value);
        }

        return result;
    }

    private static bool? AreEqual(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        bool? result = true;
        for (var i = 0; i < left.Length; i++)
        {
            result = And(result, AreEqual(left[i], right[i]));
        }

        return result;
    }

    private static bool? AreEqual(MapValue left, MapValue right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? result = true;
        foreach (var (key, value) in left.Entries)
        {
            result = And(result, right.TryGetValue(key, out var other) ? AreEqual(value, other) : false);
        }

        return result;
    }

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left & right;
}

using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>Comparisons of typed columns without making values.</summary>
internal static class TypedComparison
{
    /// <summary>Keeps the rows where the comparison holds, if the columns are of kinds that this knows.</summary>
    public static bool TryFilter(ComparisonOperator comparison, Vector left, Vector right, Span<int> selection, out int kept)
    {
        kept = 0;
        switch (left, right)
        {
            case (IntegerVector first, IntegerVector second):
                kept = FilterIntegers(comparison, first.Values, second.Values, selection);
                return true;
            case (IntegerVector first, ConstantVector { Constant.Kind: ValueKind.Integer } second):
                kept = FilterIntegers(comparison, first.Values, second.Constant.AsInteger(), selection);
                return true;
            case (StringVector first, ConstantVector { Constant.Kind: ValueKind.String } second) when IsEquality(comparison):
                kept = FilterIds(comparison, first.Ids, first.Dictionary.Find(second.Constant.AsString()), selection);
                return true;
            case (StringVector first, StringVector second) when IsEquality(comparison) && ReferenceEquals(first.Dictionary, second.Dictionary):
                kept = FilterIds(comparison, first.Ids, second.Ids, selection);
                return true;
            case (NodeVector first, NodeVector second) when IsEquality(comparison):
                kept = FilterIds(comparison, first.Ids, second.Ids, selection);
                return true;
            case (RelationshipVector first, RelationshipVector second) when IsEquality(comparison):
                kept = FilterIds(comparison, first.Ids, second.Ids, selection);
                return true;
            default:
                return false;
        }
    }

    private static bool IsEquality(ComparisonOperator comparison) => comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual;

    private static bool Holds(ComparisonOperator comparison, long left, long right) => comparison switch
    {
        ComparisonOperator.Equal => left == right,
        ComparisonOperator.NotEqual => left != right,
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Greater => left > right,
        _ => left >= right,
    };

    private static int FilterIntegers(ComparisonOperator comparison, long[] left, long[] right, Span<int> selection)
    {
        var kept = 0;
        foreach (var row in selection)
        {
            selection[kept] = row;
            if (Holds(comparison, left[row], right[row])) kept++;
        }
        return kept;
    }

    private static int FilterIntegers(ComparisonOperator comparison, long[] left, long right, Span<int> selection)
    {
        var kept = 0;
        foreach (var row in selection)
        {
            selection[kept] = row;
            if (Holds(comparison, left[row], right)) kept++;
        }
        return kept;
    }

    // A text that the dictionary lacks has number -1, as null has: null is neither equal nor unequal to it.
    private static int FilterIds(ComparisonOperator comparison, int[] left, int right, Span<int> selection)
    {
        var kept = 0;
        foreach (var row in selection)
        {
            selection[kept] = row;
            if (left[row] >= 0 && left[row] == right == (comparison == ComparisonOperator.Equal)) kept++;
        }
        return kept;
    }

    private static int FilterIds(ComparisonOperator comparison, int[] left, int[] right, Span<int> selection)
    {
        var kept = 0;
        foreach (var row in selection)
        {
            selection[kept] = row;
            if (left[row] >= 0 && right[row] >= 0 && left[row] == right[row] == (comparison == ComparisonOperator.Equal)) kept++;
        }
        return kept;
    }
}

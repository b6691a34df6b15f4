using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>Makes lists and maps; what nests too deeply is an error of the query.</summary>
internal static class Limits
{
    public static Value List(ReadOnlySpan<Value> values, SourceSpan? span)
    {
        try
        {
            return new ListValue(values);
        }
        catch (ArgumentException exception)
        {
            throw ExecutionErrors.Create(ExecutionErrors.InvalidArgumentType, span, exception.Message);
        }
    }

    public static Value Map(IEnumerable<KeyValuePair<string, Value>> entries, SourceSpan? span)
    {
        try
        {
            return new MapValue(entries);
        }
        catch (ArgumentException exception)
        {
            throw ExecutionErrors.Create(ExecutionErrors.InvalidArgumentType, span, exception.Message);
        }
    }
}

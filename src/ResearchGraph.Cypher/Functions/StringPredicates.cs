using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions;

/// <summary>The predicates on texts, ordinal; unknown (null) unless both operands are strings. Thread-safe.</summary>
public static class StringPredicates
{
    /// <summary><c>STARTS WITH</c>.</summary>
    public static bool? StartsWith(Value text, Value prefix) =>
        AreStrings(text, prefix) ? text.AsString().StartsWith(prefix.AsString(), StringComparison.Ordinal) : null;

    /// <summary><c>ENDS WITH</c>.</summary>
    public static bool? EndsWith(Value text, Value suffix) =>
        AreStrings(text, suffix) ? text.AsString().EndsWith(suffix.AsString(), StringComparison.Ordinal) : null;

    /// <summary><c>CONTAINS</c>.</summary>
    public static bool? Contains(Value text, Value part) =>
        AreStrings(text, part) ? text.AsString().Contains(part.AsString(), StringComparison.Ordinal) : null;

    /// <summary><c>=~</c>: whether a regular expression matches the whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pattern">A regular expression as Java writes it; see <see cref="Text.RegularExpression"/>.</param>
    /// <param name="context">Keeps expressions that were compiled before.</param>
    /// <exception cref="CypherException">The pattern is malformed, or matching takes too long.</exception>
    public static bool? Matches(Value text, Value pattern, FunctionContext context) =>
        AreStrings(text, pattern) ? context.RegularExpressions.IsMatch(text.AsString(), pattern.AsString()) : null;

    private static bool AreStrings(Value left, Value right) => left.Kind == ValueKind.String && right.Kind == ValueKind.String;
}

using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Scalar;

/// <summary>The names of types: <c>INTEGER NOT NULL</c>, <c>LIST&lt;STRING&gt; NOT NULL</c>, <c>NULL</c>.</summary>
internal static class TypeName
{
    // The order in which unions of types are written.
    private static readonly string[] Order =
    [
        "BOOLEAN", "STRING", "INTEGER", "FLOAT", "DATE", "LOCAL TIME", "ZONED TIME", "LOCAL DATETIME", "ZONED DATETIME", "DURATION", "POINT",
        "NODE", "RELATIONSHIP", "MAP", "LIST", "PATH",
    ];

    internal static string Of(Value value) => value.IsNull ? "NULL" : NameOf(value) + " NOT NULL";

    // Depth is bounded by ListValue.MaxDepth.
    private static string NameOf(Value value) => value.Kind switch
    {
        ValueKind.List => $"LIST<{ElementName(value.AsList())}>",
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.DateTime => "ZONED DATETIME",
        _ => value.Kind.ToString().ToUpperInvariant(),
    };

    private static string ElementName(ListValue list)
    {
        if (list.Count == 0) return "NOTHING";
        var suffix = list.Any(element => element.IsNull) ? "" : " NOT NULL";
        var names = list.Where(element => !element.IsNull).Select(NameOf).Distinct(StringComparer.Ordinal)
            .OrderBy(Rank).ThenBy(name => name, StringComparer.Ordinal).Select(name => name + suffix).ToArray();
        return names.Length == 0 ? "NULL" : string.Join(" | ", names);
    }

    private static int Rank(string name) => Array.IndexOf(Order, name.StartsWith("LIST<", StringComparison.Ordinal) ? "LIST" : name);
}

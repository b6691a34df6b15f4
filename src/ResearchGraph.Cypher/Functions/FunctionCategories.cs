using System.Collections.Frozen;

namespace ResearchGraph.Cypher.Functions;

/// <summary>The families in which Neo4j's manual puts functions, where they differ from ours.</summary>
internal static class FunctionCategories
{
    private static readonly FrozenDictionary<string, string> Names = new (string Category, string Names)[]
    {
        ("Numeric", "abs ceil floor isNaN rand round sign"),
        ("Logarithmic", "e exp log log10 sqrt"),
        ("Trigonometric", "acos asin atan atan2 cos cosh cot coth degrees haversin pi radians sin sinh tan tanh"),
        ("String", "reverse toString toStringOrNull"),
        ("List", "keys labels nodes range relationships tail toBooleanList toFloatList toIntegerList toStringList"),
        ("Predicate", "exists isEmpty"),
        ("Scalar", "char_length character_length coalesce elementId endNode head id last length nullIf properties size startNode type"),
    }.SelectMany(family => family.Names.Split(' ').Select(name => KeyValuePair.Create(name, family.Category))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The family of a function.</summary>
    public static string Of(FunctionSignature function) => Names.GetValueOrDefault(function.Name, function.Category);
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>One text for a value, whichever engine gave it.</summary>
public static partial class CanonicalRow
{
    /// <summary>A float, to twelve digits: the last ones depend on the order of additions.</summary>
    public static string Float(double number) => number == 0 ? "0.0" : number.ToString("E12", CultureInfo.InvariantCulture);

    /// <summary>A temporal value: seconds always, no zeros at the end of the fraction.</summary>
    public static string Temporal(string kind, string iso)
    {
        if (kind is "Date" or "Duration") return $"{kind}({iso})";
        var text = WithoutSeconds().Replace(iso, "$1:00");
        return $"{kind}({Fraction().Replace(text, match => match.Value.TrimEnd('0').TrimEnd('.'))})";
    }

    /// <summary>A map by key.</summary>
    public static string Map(IEnumerable<(string Key, string Value)> entries) =>
        "{" + string.Join(", ", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value}")) + "}";

    /// <summary>A node.</summary>
    public static string Node(IEnumerable<string> labels, string properties) =>
        $"({string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + label))} {properties})";

    /// <summary>A relationship.</summary>
    public static string Relationship(string type, string properties) => $"[:{type} {properties}]";

    /// <summary>A string.</summary>
    public static string String(string text) => "'" + text.Replace("\n", "\\n", StringComparison.Ordinal) + "'";

    [GeneratedRegex(@"(?<![\d:+-])(\d\d:\d\d)(?![\d:])")]
    private static partial Regex WithoutSeconds();

    [GeneratedRegex(@"\.\d+")]
    private static partial Regex Fraction();
}

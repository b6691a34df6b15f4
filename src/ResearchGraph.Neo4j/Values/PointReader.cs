using System.Globalization;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Values;

/// <summary>Reads points as the server writes them, <c>SRID=7203;POINT (1.0 2.0)</c>, into maps.</summary>
internal static class PointReader
{
    private static readonly string[] Axes = ["x", "y", "z"];

    /// <exception cref="FormatException">It is no point.</exception>
    internal static Value Read(string text)
    {
        var (open, close) = (text.IndexOf('(', StringComparison.Ordinal), text.IndexOf(')', StringComparison.Ordinal));
        var semicolon = text.IndexOf(';', StringComparison.Ordinal);
        if (!text.StartsWith("SRID=", StringComparison.Ordinal) || semicolon < 0 || open < semicolon || close < open)
        {
            throw new FormatException($"'{text}' is no point as Neo4j writes them.");
        }

        var coordinates = text[(open + 1)..close].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var entries = new List<KeyValuePair<string, Value>>
        {
            new("srid", long.Parse(text["SRID=".Length..semicolon], NumberStyles.None, CultureInfo.InvariantCulture)),
        };
        for (var i = 0; i < coordinates.Length && i < Axes.Length; i++)
        {
            entries.Add(new(Axes[i], double.Parse(coordinates[i], NumberStyles.Float, CultureInfo.InvariantCulture)));
        }

        return new MapValue(entries);
    }
}

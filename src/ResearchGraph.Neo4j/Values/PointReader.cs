using System.Globalization;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Values;

/// <summary>Reads points as the server writes them, <c>SRID=7203;POINT (1.0 2.0)</c>, and writes them so.</summary>
internal static class PointReader
{
    /// <exception cref="FormatException">It is no point.</exception>
    internal static Value Read(string text)
    {
        var (open, close) = (text.IndexOf('(', StringComparison.Ordinal), text.IndexOf(')', StringComparison.Ordinal));
        var semicolon = text.IndexOf(';', StringComparison.Ordinal);
        if (!text.StartsWith("SRID=", StringComparison.Ordinal) || semicolon < 0 || open < semicolon || close < open)
        {
            throw new FormatException($"'{text}' is no point as Neo4j writes them.");
        }

        var srid = int.Parse(text["SRID=".Length..semicolon], NumberStyles.None, CultureInfo.InvariantCulture);
        var coordinates = text[(open + 1)..close].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return coordinates.Length is 2 or 3
            ? new Point(srid, Number(coordinates[0]), Number(coordinates[1]), coordinates.Length == 3 ? Number(coordinates[2]) : 0)
            : throw new FormatException($"'{text}' has {coordinates.Length} coordinates; expected 2 or 3.");
    }

    /// <summary>A point as the server reads it.</summary>
    internal static string Text(Point point) => point.HasZ
        ? string.Create(CultureInfo.InvariantCulture, $"SRID={point.Srid};POINT Z ({point.X:R} {point.Y:R} {point.Z:R})")
        : string.Create(CultureInfo.InvariantCulture, $"SRID={point.Srid};POINT ({point.X:R} {point.Y:R})");

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace ResearchGraph.Cypher.Functions.Temporal;

internal static class TemporalParser
{
    internal static string FormatOffset(int seconds)
    {
        if (seconds == 0) return "Z";
        var size = Math.Abs(seconds);
        var tail = size % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{size % 60:D2}");
        return string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:D2}:{size / 60 % 60:D2}{tail}");
    }
}

using System.Globalization;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>Reads points in time: a date, the letter T, a time of day, an offset and a zone, as the kind asks for.</summary>
internal static class TemporalParser
{
    /// <exception cref="Diagnostics.CypherException">The text is no such point in time.</exception>
    internal static TemporalParts Parse(ValueKind kind, string text)
    {
        TemporalParts parts;
        var isRead = kind switch
        {
            ValueKind.Date => TryDate(text, out parts),
            ValueKind.LocalTime or ValueKind.Time => TryTime(text, null, kind == ValueKind.Time, out parts),
            _ => TryDateTime(text, kind == ValueKind.DateTime, out parts),
        };
        return isRead ? parts : throw TemporalFields.Invalid($"{ValueErrors.Describe(text)} cannot be read as {Example(kind)}.");
    }

    /// <summary>An offset as text: Z, +01:00, -02:05:07.</summary>
    internal static string FormatOffset(int seconds)
    {
        if (seconds == 0) return "Z";
        var size = Math.Abs(seconds);
        var tail = size % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{size % 60:D2}");
        return string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:D2}:{size / 60 % 60:D2}{tail}");
    }

    private static bool TryDate(ReadOnlySpan<char> text, out TemporalParts parts)
    {
        var isRead = DateParser.TryParse(text, out var date);
        parts = new(date, null);
        return isRead;
    }

    private static bool TryDateTime(ReadOnlySpan<char> text, bool hasZone, out TemporalParts parts)
    {
        var mark = text.IndexOf('T');
        if (mark < 0) return TryDate(text, out parts);
        parts = default;
        return DateParser.TryParse(text[..mark], out var date) && TryTime(text[(mark + 1)..], date, hasZone, out parts);
    }

    private static bool TryTime(ReadOnlySpan<char> text, LocalDate? date, bool hasZone, out TemporalParts parts)
    {
        parts = default;
        var cursor = new TextCursor(text);
        int? offset = null;
        TemporalZone? zone = null;
        if (!TimeParser.TryTime(ref cursor, out var nanosecond)) return false;
        if (hasZone && !(TimeParser.TryOffset(ref cursor, out offset) && TimeParser.TryZone(ref cursor, out zone))) return false;
        if (!cursor.IsAtEnd) return false;
        if (zone is not null && date is null) throw TemporalFields.Invalid("A time of day without date has an offset, not a named zone.");
        parts = new(date, nanosecond, zone ?? (offset is { } fixedOffset ? new(fixedOffset) : null), offset);
        if (zone is not null && offset is not null && zone.Resolve(parts.Local, offset).OffsetSeconds != offset)
        {
            throw TemporalFields.Invalid($"{ValueErrors.Describe(text.ToString())} has an offset that its zone has not at that time.");
        }

        return true;
    }

    private static string Example(ValueKind kind) => kind switch
    {
        ValueKind.Date => "a date, such as 2015-07-21, 2015-W30-2 or 2015-202",
        ValueKind.LocalTime => "a time of day without zone, such as 21:40:32.142",
        ValueKind.Time => "a time of day with offset, such as 21:40:32+01:00",
        ValueKind.LocalDateTime => "a date and time without zone, such as 2015-07-21T21:40:32",
        _ => "a date and time with zone, such as 2015-07-21T21:40:32+01:00 or 2015-07-21T21:40[Europe/London]",
    };
}

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>
/// Reads times of day of ISO 8601 (<c>21:40:32.142</c>, <c>214032</c>, <c>21</c>) and the zones behind them (<c>Z</c>,
/// <c>+01:00</c>, <c>-0130</c>, <c>[Europe/London]</c>).
/// </summary>
internal static class TimeParser
{
    internal const int MaxOffsetHours = 18;

    /// <exception cref="Diagnostics.CypherException">A part is out of its range.</exception>
    internal static bool TryTime(ref TextCursor cursor, out long nanosecondOfDay)
    {
        nanosecondOfDay = 0;
        var (minute, second, fraction) = (0, 0, 0L);
        if (!cursor.TryTakeNumber(2, out var hour)) return false;
        var isExtended = cursor.TryTake(':');
        if (isExtended || cursor.DigitCount > 0)
        {
            if (!cursor.TryTakeNumber(2, out minute)) return false;
            if (isExtended ? cursor.TryTake(':') : cursor.DigitCount > 0)
            {
                if (!cursor.TryTakeNumber(2, out second) || !cursor.TryTakeFraction(out fraction)) return false;
            }
        }

        TemporalFields.Range("hour", hour, 0, 23);
        TemporalFields.Range("minute", minute, 0, 59);
        TemporalFields.Range("second", second, 0, 59);
        nanosecondOfDay = (((((hour * 60L) + minute) * 60) + second) * TemporalShift.NanosecondsPerSecond) + fraction;
        return true;
    }

    /// <summary>Reads an offset, if one comes next: false for a malformed one, a null offset for none.</summary>
    internal static bool TryOffset(ref TextCursor cursor, out int? offset)
    {
        offset = null;
        if (cursor.TryTake('Z'))
        {
            offset = 0;
            return true;
        }

        var isNegative = cursor.Next == '-';
        if (!cursor.TryTake('-') && !cursor.TryTake('+')) return true;
        var (minutes, seconds) = (0, 0);
        if (!cursor.TryTakeNumber(2, out var hours)) return false;
        var isExtended = cursor.TryTake(':');
        if ((isExtended || cursor.DigitCount > 0) && !cursor.TryTakeNumber(2, out minutes)) return false;
        if ((isExtended ? cursor.TryTake(':') : cursor.DigitCount > 0) && !cursor.TryTakeNumber(2, out seconds)) return false;
        TemporalFields.Range("minute of the offset", minutes, 0, 59);
        TemporalFields.Range("second of the offset", seconds, 0, 59);
        var size = (((hours * 60) + minutes) * 60) + seconds;
        TemporalFields.Range("hour of the offset", size, 0, MaxOffsetHours * 3600);
        offset = isNegative ? -size : size;
        return true;
    }

    /// <summary>Reads a zone in brackets, if one comes next: false for a malformed one, a null zone for none.</summary>
    /// <exception cref="Diagnostics.CypherException">There is no such zone.</exception>
    internal static bool TryZone(ref TextCursor cursor, out TemporalZone? zone)
    {
        zone = null;
        if (!cursor.TryTake('[')) return true;
        if (!cursor.TryTakeThrough(']', out var name)) return false;
        zone = TemporalZone.Parse(name.ToString());
        return true;
    }
}

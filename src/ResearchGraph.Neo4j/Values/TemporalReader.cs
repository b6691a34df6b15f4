using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Neo4j.Values;

/// <summary>Reads the ISO 8601 texts of temporal values as the server writes them. Not reusable: one text a reader.</summary>
internal ref struct TemporalReader(ReadOnlySpan<char> text)
{
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const int NanosecondDigits = 9;

    private readonly ReadOnlySpan<char> _text = text;
    private ReadOnlySpan<char> _rest = text;

    /// <exception cref="FormatException">The text is none of a value of the kind (so for every method).</exception>
    internal static Value Read(ValueKind kind, ReadOnlySpan<char> text)
    {
        var reader = new TemporalReader(text);
        Value value = kind switch
        {
            ValueKind.Date => reader.Date(),
            ValueKind.LocalTime => reader.Time(),
            ValueKind.Time => reader.OffsetTime(),
            ValueKind.LocalDateTime => reader.LocalDateTime(),
            ValueKind.DateTime => reader.ZonedDateTime(),
            ValueKind.Duration => reader.Duration(),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No temporal kind."),
        };
        return reader._rest.IsEmpty ? value : throw reader.Unreadable();
    }

    private LocalDate Date()
    {
        var sign = Skip('-') ? -1 : 1;
        Skip('+');
        var year = sign * (int)Number();
        Expect('-');
        var month = (int)Number();
        Expect('-');
        return LocalDate.FromCalendar(year, month, (int)Number());
    }

    private LocalTime Time()
    {
        var seconds = Number() * 3600;
        Expect(':');
        seconds += Number() * 60;
        var nanoseconds = 0L;
        if (Skip(':'))
        {
            seconds += Number();
            nanoseconds = Skip('.') ? Fraction() : 0;
        }

        return new LocalTime((seconds * NanosecondsPerSecond) + nanoseconds);
    }

    private OffsetTime OffsetTime() => new(Time().NanosecondOfDay, Offset());

    private LocalDateTime LocalDateTime()
    {
        var date = Date();
        Expect('T');
        return new LocalDateTime(date, Time());
    }

    private ZonedDateTime ZonedDateTime()
    {
        var local = LocalDateTime();
        var offset = Offset();
        string? zone = null;
        if (Skip('['))
        {
            var end = _rest.IndexOf(']');
            zone = end > 0 ? _rest[..end].ToString() : throw Unreadable();
            _rest = _rest[(end + 1)..];
        }

        return new ZonedDateTime(local.EpochSecond - offset, local.Nanosecond, offset, zone);
    }

    private int Offset()
    {
        if (Skip('Z'))
        {
            return 0;
        }

        var sign = Skip('-') ? -1 : 1;
        if (sign > 0)
        {
            Expect('+');
        }

        var seconds = Number() * 3600;
        seconds += Skip(':') ? Number() * 60 : 0;
        seconds += Skip(':') ? Number() : 0;
        return sign * (int)seconds;
    }

    private Duration Duration()
    {
        Expect('P');
        var (months, days, seconds, nanoseconds) = (0L, 0L, 0L, 0L);
        var isTime = false;
        while (!_rest.IsEmpty)
        {
            isTime |= Skip('T');
            var sign = Skip('-') ? -1 : 1;
            var number = sign * Number();
            nanoseconds += Skip('.') ? sign * Fraction() : 0;
            var unit = _rest.IsEmpty ? throw Unreadable() : _rest[0];
            _rest = _rest[1..];
            (months, days, seconds) = (unit, isTime) switch
            {
                ('Y', false) => (checked(months + (number * 12)), days, seconds),
                ('M', false) => (months + number, days, seconds),
                ('W', false) => (months, checked(days + (number * 7)), seconds),
                ('D', false) => (months, days + number, seconds),
                ('H', true) => (months, days, checked(seconds + (number * 3600))),
                ('M', true) => (months, days, checked(seconds + (number * 60))),
                ('S', true) => (months, days, checked(seconds + number)),
                _ => throw Unreadable(),
            };
        }

        return new Duration(months, days, seconds, nanoseconds);
    }

    private long Number()
    {
        var length = _rest.IndexOfAnyExceptInRange('0', '9');
        var digits = length < 0 ? _rest : _rest[..length];
        if (!long.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            throw Unreadable();
        }

        _rest = _rest[digits.Length..];
        return number;
    }

    private long Fraction()
    {
        var before = _rest.Length;
        var number = Number();
        var digits = before - _rest.Length;
        return digits > NanosecondDigits ? throw Unreadable() : number * (long)Math.Pow(10, NanosecondDigits - digits);
    }

    private bool Skip(char expected)
    {
        if (_rest.IsEmpty || _rest[0] != expected)
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }

    private void Expect(char expected)
    {
        if (!Skip(expected))
        {
            throw Unreadable();
        }
    }

    private readonly FormatException Unreadable() => new($"'{_text}' is no date, time or duration as Neo4j writes them.");
}

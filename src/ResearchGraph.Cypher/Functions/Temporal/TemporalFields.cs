using System.Collections.Frozen;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>The map from which a temporal value is made: <c>{year: 2024, week: 18}</c>.</summary>
internal sealed class TemporalFields
{
    private static readonly string[] DateNames =
        ["year", "month", "day", "week", "dayOfWeek", "ordinalDay", "quarter", "dayOfQuarter", "date"];

    private static readonly string[] TimeNames = ["hour", "minute", "second", "millisecond", "microsecond", "nanosecond", "time"];

    private static readonly FrozenSet<string> OfDate = DateNames.Append("datetime").Append("timezone").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfTime = TimeNames.Append("datetime").Append("timezone").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfBoth = OfDate.Concat(OfTime).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfInstant = OfBoth.Append("epochSeconds").Append("epochMillis").ToFrozenSet(StringComparer.Ordinal);

    private readonly MapValue _map;

    internal TemporalFields(MapValue map, ValueKind kind)
    {
        _map = map;
        var known = kind switch
        {
            ValueKind.Date => OfDate,
            ValueKind.Time or ValueKind.LocalTime => OfTime,
            ValueKind.DateTime => OfInstant,
            _ => OfBoth,
        };
        foreach (var (name, _) in map.Entries)
        {
            if (!known.Contains(name)) throw Invalid($"A temporal value of this kind has no field `{name}`.");
        }
    }

    internal bool Has(string name) => _map.TryGetValue(name, out _);

    /// <summary>Whether there are no fields at all but the given one.</summary>
    internal bool HasOnly(string name) => _map.Count == 1 && Has(name);

    internal int? Integer(string name, long min, long max)
    {
        if (!_map.TryGetValue(name, out var value)) return null;
        return (int)Range(name, IntegerOf(name, value), min, max);
    }

    internal long? LongInteger(string name) => _map.TryGetValue(name, out var value) ? IntegerOf(name, value) : null;

    /// <summary>The parts of the temporal value in a field, or null where there is none.</summary>
    internal TemporalParts? Parts(string name) => _map.TryGetValue(name, out var value) ? TemporalParts.Of(value) : null;

    internal TemporalZone? Zone() => _map.TryGetValue("timezone", out var value)
        ? TemporalZone.Parse(value.Kind == ValueKind.String ? value.AsString() : throw Invalid($"The time zone is a string, not {ValueErrors.Describe(value)}."))
        : null;

    internal static long Range(string name, long value, long min, long max) => value >= min && value <= max
        ? value
        : throw ValueErrors.Because(ValueErrors.NumberOutOfRange, FormattableString.Invariant($"The {name} lies between {min} and {max}, not at {value}."));

    internal static Diagnostics.CypherException Invalid(string message) => ValueErrors.Because(ValueErrors.InvalidText, message);

    private static long IntegerOf(string name, Value value) => value.Kind == ValueKind.Integer
        ? value.AsInteger()
        : throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"The {name} is an integer, not {ValueErrors.Describe(value)}.");
}

using System.Collections.Frozen;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>The functions that make durations.</summary>
internal static class DurationFunctions
{
    private const string Point = "DATE | TIME | LOCALTIME | DATETIME | LOCALDATETIME";

    private static readonly FrozenDictionary<string, (decimal Months, decimal Days, decimal Seconds)> Units =
        new Dictionary<string, (decimal, decimal, decimal)>
        {
            ["years"] = (12, 0, 0),
            ["quarters"] = (3, 0, 0),
            ["months"] = (1, 0, 0),
            ["weeks"] = (0, 7, 0),
            ["days"] = (0, 1, 0),
            ["hours"] = (0, 0, 3600),
            ["minutes"] = (0, 0, 60),
            ["seconds"] = (0, 0, 1),
            ["milliseconds"] = (0, 0, 0.001m),
            ["microseconds"] = (0, 0, 0.000_001m),
            ["nanoseconds"] = (0, 0, 0.000_000_001m),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static ScalarFunctionDefinition[] All { get; } =
    [
        Define("duration(input :: STRING | MAP | DURATION) :: DURATION", "A duration from an ISO 8601 text or a map of units.", (arguments, _) => Construct(arguments[0])),
        Between("duration.between", DurationUnit.All, "in months, days and seconds"),
        Between("duration.inMonths", DurationUnit.Months, "in whole months"),
        Between("duration.inDays", DurationUnit.Days, "in whole days"),
        Between("duration.inSeconds", DurationUnit.Seconds, "in seconds"),
    ];

    private static ScalarFunctionDefinition Define(string signature, string description, ScalarFunction body) =>
        ScalarFunctionDefinition.Of("Temporal", signature, description, body);

    private static ScalarFunctionDefinition Between(string name, DurationUnit unit, string how) => Define(
        $"{name}(from :: {Point}, to :: {Point}) :: DURATION",
        $"The time from one point to another {how}.",
        (arguments, _) => DurationBetween.Compute(arguments[0], arguments[1], unit));

    private static Duration Construct(Value input) => input.Kind switch
    {
        ValueKind.String => DurationParser.Parse(input.AsString()),
        ValueKind.Map => FromMap(input.AsMap()),
        _ => input.AsDuration(),
    };

    private static Duration FromMap(MapValue map)
    {
        if (map.Count == 0) throw TemporalFields.Invalid("A duration of an empty map has no unit; expected at least one.");
        var (months, days, seconds) = (0m, 0m, 0m);
        foreach (var (name, value) in map.Entries)
        {
            if (!Units.TryGetValue(name, out var unit)) throw TemporalFields.Invalid($"A duration has no field `{name}`.");
            var amount = value.Kind switch
            {
                ValueKind.Integer => value.AsInteger(),
                ValueKind.Float => DurationArithmetic.Decimal(value.AsFloat()),
                _ => throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"The {name} of a duration are a number, not {ValueErrors.Describe(value)}."),
            };
            (months, days, seconds) = (months + (amount * unit.Months), days + (amount * unit.Days), seconds + (amount * unit.Seconds));
        }

        return DurationArithmetic.FromParts(months, days, seconds);
    }
}

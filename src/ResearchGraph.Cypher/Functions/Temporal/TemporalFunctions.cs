using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>The functions that make points in time.</summary>
internal static class TemporalFunctions
{
    private const string Point = "DATE | TIME | LOCALTIME | DATETIME | LOCALDATETIME";

    internal static ScalarFunctionDefinition[] All { get; } =
    [
        .. Family("date", ValueKind.Date, "date"),
        .. Family("localtime", ValueKind.LocalTime, "time of day without zone"),
        .. Family("time", ValueKind.Time, "time of day with offset"),
        .. Family("localdatetime", ValueKind.LocalDateTime, "date and time without zone"),
        .. Family("datetime", ValueKind.DateTime, "date and time with zone"),
        Define(
            "datetime.fromEpoch(seconds :: INTEGER, nanoseconds :: INTEGER) :: DATETIME",
            "The instant so many seconds and nanoseconds after 1970-01-01T00:00Z.",
            (arguments, context) => TemporalConstruction
                .Epoch(arguments[0].AsInteger(), null, arguments[1].AsInteger(), TemporalZone.Utc)
                .Compose(ValueKind.DateTime, context.Clock)),
        Define(
            "datetime.fromEpochMillis(milliseconds :: INTEGER) :: DATETIME",
            "The instant so many milliseconds after 1970-01-01T00:00Z.",
            (arguments, context) => TemporalConstruction
                .Epoch(null, arguments[0].AsInteger(), 0, TemporalZone.Utc)
                .Compose(ValueKind.DateTime, context.Clock)),
    ];

    private static ScalarFunctionDefinition[] Family(string name, ValueKind kind, string noun) =>
    [
        Define(
            $"{name}(input? :: STRING | MAP | {Point}) :: {kind}",
            $"A {noun} from a text, a map of fields or another temporal value; without argument the current one.",
            (arguments, context) => arguments.IsEmpty
                ? Now(kind, context.Clock.Statement, arguments, context)
                : TemporalConstruction.Construct(kind, arguments[0], context.Clock)),
        Define(
            $"{name}.transaction(timezone? :: STRING) :: {kind}",
            $"The {noun} when the transaction began.",
            (arguments, context) => Now(kind, context.Clock.Transaction, arguments, context)),
        Define(
            $"{name}.statement(timezone? :: STRING) :: {kind}",
            $"The {noun} when the statement began.",
            (arguments, context) => Now(kind, context.Clock.Statement, arguments, context)),
        Define(
            $"{name}.realtime(timezone? :: STRING) :: {kind}",
            $"The {noun} at this very moment.",
            (arguments, context) => Now(kind, context.Clock.Realtime, arguments, context),
            isDeterministic: false),
        Define(
            $"{name}.truncate(unit :: STRING, input? :: {Point}, fields? :: MAP) :: {kind}",
            $"A {noun} cut off at a unit, with some fields set anew.",
            (arguments, context) => Truncation.Truncate(
                kind,
                arguments[0].AsString(),
                arguments.Length > 1 ? arguments[1] : Now(ValueKind.DateTime, context.Clock.Statement, [], context),
                arguments.Length > 2 ? arguments[2].AsMap() : new MapValue([]),
                context.Clock)),
    ];

    private static ScalarFunctionDefinition Define(string signature, string description, ScalarFunction body, bool isDeterministic = true) =>
        ScalarFunctionDefinition.Of("Temporal", signature, description, body, isDeterministic);

    private static Value Now(ValueKind kind, DateTimeOffset instant, ReadOnlySpan<Value> zone, FunctionContext context)
    {
        var place = zone.IsEmpty ? TemporalZone.Of(context.Clock.DefaultZone) : TemporalZone.Parse(zone[0].AsString());
        return TemporalParts.Of(instant, place).Compose(kind, context.Clock);
    }
}

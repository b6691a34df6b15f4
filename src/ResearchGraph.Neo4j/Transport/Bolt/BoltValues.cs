using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;
using Driver = Neo4j.Driver;

namespace ResearchGraph.Neo4j.Transport.Bolt;

/// <summary>Values of the driver to ours and back; see <see cref="RemoteEntities"/> for entities.</summary>
internal sealed class BoltValues(RemoteEntities entities)
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    internal static IDictionary<string, object?> Parameters(MapValue? map) => Write(map ?? new MapValue([]));

    internal Value Read(object? value) => value switch
    {
        null => Value.Null,
        bool flag => flag,
        long number => number,
        double number => number,
        string text => text,
        byte[] bytes => Convert.ToBase64String(bytes),
        Driver.INode node => entities.Add(Read(node)),
        Driver.IRelationship relationship => entities.Add(Read(relationship)),
        Driver.IPath path => Read(path),
        Driver.Point point => Read(point),
        Driver.LocalDate date => LocalDate.FromCalendar(date.Year, date.Month, date.Day),
        Driver.LocalTime time => new LocalTime(Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond)),
        Driver.OffsetTime time => new OffsetTime(Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond), time.OffsetSeconds),
        Driver.LocalDateTime time => Local(time.Year, time.Month, time.Day, time.Hour, time.Minute, time.Second, time.Nanosecond),
        Driver.ZonedDateTime time => Read(time),
        Driver.Duration duration => new Duration(duration.Months, duration.Days, duration.Seconds, duration.Nanos),
        IReadOnlyDictionary<string, object> map => Map(map),
        IEnumerable<object> list => new ListValue([.. list.Select(Read)]),
        _ => throw new FormatException($"The server sent a value of type '{value.GetType().Name}', which is not known here."),
    };

    private static Dictionary<string, object?> Write(MapValue map)
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries) entries[key] = Write(value);
        return entries;
    }

    private static object? Write(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float => value.AsFloat(),
        ValueKind.String => value.AsString(),
        ValueKind.List => value.AsList().Select(Write).ToList(),
        ValueKind.Map => Write(value.AsMap()),
        ValueKind.Date => new Driver.LocalDate(value.AsDate().Year, value.AsDate().Month, value.AsDate().Day),
        ValueKind.LocalTime => Time(value.AsLocalTime().NanosecondOfDay, (h, m, s, n) => new Driver.LocalTime(h, m, s, n)),
        ValueKind.Time => Time(value.AsTime().NanosecondOfDay, (h, m, s, n) => new Driver.OffsetTime(h, m, s, n, value.AsTime().OffsetSeconds)),
        ValueKind.LocalDateTime => Write(value.AsLocalDateTime()),
        ValueKind.DateTime => Write(value.AsDateTime()),
        ValueKind.Duration => new Driver.Duration(
            value.AsDuration().Months, value.AsDuration().Days, value.AsDuration().Seconds, value.AsDuration().Nanosecond),
        ValueKind.Point => Write(value.AsPoint()),
        _ => throw new ArgumentException($"A value of kind {value.Kind} cannot be a parameter.", nameof(value)),
    };

    private static Driver.LocalDateTime Write(LocalDateTime time) => Time(
        time.Time.NanosecondOfDay, (h, m, s, n) => new Driver.LocalDateTime(time.Date.Year, time.Date.Month, time.Date.Day, h, m, s, n));

    private static Driver.ZonedDateTime Write(ZonedDateTime time)
    {
        var zone = time.Zone is { } name ? Driver.Zone.Of(name) : Driver.Zone.Of(time.OffsetSeconds);
        return new Driver.ZonedDateTime(time.EpochSecond, time.Nanosecond, zone);
    }

    private static T Time<T>(long nanosecondOfDay, Func<int, int, int, int, T> make)
    {
        var (seconds, nanosecond) = Math.DivRem(nanosecondOfDay, NanosecondsPerSecond);
        return make((int)(seconds / 3600), (int)(seconds / 60 % 60), (int)(seconds % 60), (int)nanosecond);
    }

    private static long Nanoseconds(int hour, int minute, int second, int nanosecond) =>
        ((((hour * 60L) + minute) * 60) + second) * NanosecondsPerSecond + nanosecond;

    private static LocalDateTime Local(int year, int month, int day, int hour, int minute, int second, int nanosecond) =>
        new(LocalDate.FromCalendar(year, month, day), new LocalTime(Nanoseconds(hour, minute, second, nanosecond)));

    // Of a zone that this system does not know, the driver can tell the instant but no offset.
    private static ZonedDateTime Read(Driver.ZonedDateTime time) => new(
        time.UtcSeconds, time.Nanosecond, time.UnknownZoneInfo ? 0 : time.OffsetSeconds, (time.Zone as Driver.ZoneId)?.Id);

    // The driver has no third coordinate where we have 0, and the other way round.
    private static Point Read(Driver.Point point) => new(point.SrId, point.X, point.Y, double.IsNaN(point.Z) ? 0 : point.Z);

    private static Driver.Point Write(Point point) => point.HasZ
        ? new Driver.Point(point.Srid, point.X, point.Y, point.Z)
        : new Driver.Point(point.Srid, point.X, point.Y);

    private RemoteNode Read(Driver.INode node) => new(node.ElementId, node.Labels, Map(node.Properties));

    private RemoteRelationship Read(Driver.IRelationship relationship) => new(
        relationship.ElementId, relationship.Type, relationship.StartNodeElementId, relationship.EndNodeElementId, Map(relationship.Properties));

    private Value Read(Driver.IPath path) => new PathValue(
        path.Nodes.Select(node => entities.Add(Read(node))).ToArray(), path.Relationships.Select(step => entities.Add(Read(step))).ToArray());

    private MapValue Map(IReadOnlyDictionary<string, object> map) =>
        new(map.Select(entry => new KeyValuePair<string, Value>(entry.Key, Read(entry.Value))));
}

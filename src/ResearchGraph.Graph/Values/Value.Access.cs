using System.Runtime.CompilerServices;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Graph.Values;

public readonly partial struct Value
{
    /// <summary>A date.</summary>
    public static implicit operator Value(LocalDate date) => new(KindTag.Date, date.EpochDay);

    /// <summary>A time of day without zone.</summary>
    public static implicit operator Value(LocalTime time) => new(KindTag.LocalTime, time.NanosecondOfDay);

    /// <summary>A time of day with offset.</summary>
    public static implicit operator Value(OffsetTime time) => new(KindTag.Time, time.Packed);

    /// <summary>A date and time without zone.</summary>
    public static implicit operator Value(LocalDateTime time) => new(new Boxed<LocalDateTime>(ValueKind.LocalDateTime, time), 0);

    /// <summary>A date and time with offset or zone.</summary>
    public static implicit operator Value(ZonedDateTime time) => new(new Boxed<ZonedDateTime>(ValueKind.DateTime, time), 0);

    /// <summary>A duration.</summary>
    public static implicit operator Value(Duration duration) => new(new Boxed<Duration>(ValueKind.Duration, duration), 0);

    /// <summary>A place.</summary>
    public static implicit operator Value(Point point) => new(new Boxed<Point>(ValueKind.Point, point), 0);

    /// <summary>The integer.</summary>
    /// <exception cref="InvalidOperationException">Another kind (for every accessor of this type).</exception>
    public long AsInteger() => ReferenceEquals(_reference, KindTag.Integer) ? _bits : throw Mismatch(ValueKind.Integer);

    /// <summary>The float; an integer is not converted.</summary>
    public double AsFloat() =>
        ReferenceEquals(_reference, KindTag.Float) ? BitConverter.Int64BitsToDouble(_bits) : throw Mismatch(ValueKind.Float);

    /// <summary>The float, or the integer converted to the nearest float.</summary>
    public double AsNumber() => ReferenceEquals(_reference, KindTag.Integer) ? _bits : AsFloat();

    /// <summary>The boolean.</summary>
    public bool AsBoolean() => ReferenceEquals(_reference, KindTag.Boolean) ? _bits != 0 : throw Mismatch(ValueKind.Boolean);

    /// <summary>The text.</summary>
    public string AsString() => _reference as string ?? throw Mismatch(ValueKind.String);

    /// <summary>The list.</summary>
    public ListValue AsList() => _reference as ListValue ?? throw Mismatch(ValueKind.List);

    /// <summary>The map.</summary>
    public MapValue AsMap() => _reference as MapValue ?? throw Mismatch(ValueKind.Map);

    /// <summary>The path.</summary>
    public PathValue AsPath() => _reference as PathValue ?? throw Mismatch(ValueKind.Path);

    /// <summary>The node.</summary>
    public NodeId AsNode() => ReferenceEquals(_reference, KindTag.Node) ? new((int)_bits) : throw Mismatch(ValueKind.Node);

    /// <summary>The relationship.</summary>
    public RelationshipId AsRelationship() =>
        ReferenceEquals(_reference, KindTag.Relationship) ? new((int)_bits) : throw Mismatch(ValueKind.Relationship);

    /// <summary>The date.</summary>
    public LocalDate AsDate() => ReferenceEquals(_reference, KindTag.Date) ? new(_bits) : throw Mismatch(ValueKind.Date);

    /// <summary>The time of day without zone.</summary>
    public LocalTime AsLocalTime() =>
        ReferenceEquals(_reference, KindTag.LocalTime) ? new(_bits) : throw Mismatch(ValueKind.LocalTime);

    /// <summary>The time of day with offset.</summary>
    public OffsetTime AsTime() =>
        ReferenceEquals(_reference, KindTag.Time) ? OffsetTime.Unpack(_bits) : throw Mismatch(ValueKind.Time);

    /// <summary>The date and time without zone.</summary>
    public LocalDateTime AsLocalDateTime() => Unbox<LocalDateTime>(ValueKind.LocalDateTime);

    /// <summary>The date and time with offset or zone.</summary>
    public ZonedDateTime AsDateTime() => Unbox<ZonedDateTime>(ValueKind.DateTime);

    /// <summary>The duration.</summary>
    public Duration AsDuration() => Unbox<Duration>(ValueKind.Duration);

    /// <summary>The place.</summary>
    public Point AsPoint() => Unbox<Point>(ValueKind.Point);

    private T Unbox<T>(ValueKind kind)
        where T : struct => _reference is Boxed<T> boxed ? boxed.Content : throw Mismatch(kind);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private InvalidOperationException Mismatch(ValueKind expected) => new($"Expected a value of kind {expected}, found {Kind}.");
}

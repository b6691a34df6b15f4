using System.Buffers;
using System.Buffers.Binary;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Graph.Storage;

/// <summary>The self-describing encoding of single storable values; FORMAT.md draws it.</summary>
internal static class VariantCodec
{
    private const int NoZone = -1;

    /// <summary>Whether a value may be a property: a scalar, a temporal value, or a list of those of one kind.</summary>
    internal static bool IsStorable(Value value)
    {
        if (value.Kind != ValueKind.List)
        {
            return IsScalar(value.Kind);
        }

        var elements = value.AsList().Elements;
        foreach (var element in elements)
        {
            if (element.Kind != elements[0].Kind || !IsScalar(element.Kind))
            {
                return false;
            }
        }

        return true;
    }

    internal static void Write(ArrayBufferWriter<byte> output, Value value, StringDictionaryBuilder strings)
    {
        output.Write([(byte)value.Kind]);
        if (value.Kind == ValueKind.List)
        {
            WriteInt32(output, value.AsList().Count);
            foreach (var element in value.AsList().Elements)
            {
                Write(output, element, strings);
            }
        }
        else
        {
            WriteScalar(output, value, strings);
        }
    }

    internal static Value Read(ReadOnlySpan<byte> input, StringDictionary strings) => Read(ref input, strings);

    private static bool IsScalar(ValueKind kind) => kind is not (ValueKind.Null or ValueKind.Map or ValueKind.Node
        or ValueKind.Relationship or ValueKind.List or ValueKind.Path);

    private static void WriteScalar(ArrayBufferWriter<byte> output, Value value, StringDictionaryBuilder strings)
    {
        switch (value.Kind)
        {
            case ValueKind.String:
                WriteInt32(output, strings.Add(value.AsString()));
                break;
            case ValueKind.LocalDateTime:
                WriteInt64(output, value.AsLocalDateTime().EpochSecond);
                WriteInt32(output, value.AsLocalDateTime().Nanosecond);
                break;
            case ValueKind.DateTime:
                var time = value.AsDateTime();
                WriteInt64(output, time.EpochSecond);
                WriteInt32(output, time.Nanosecond);
                WriteInt32(output, time.OffsetSeconds);
                WriteInt32(output, time.Zone is null ? NoZone : strings.Add(time.Zone));
                break;
            case ValueKind.Duration:
                var duration = value.AsDuration();
                WriteInt64(output, duration.Months);
                WriteInt64(output, duration.Days);
                WriteInt64(output, duration.Seconds);
                WriteInt32(output, duration.Nanosecond);
                break;
            case ValueKind.Point:
                var point = value.AsPoint();
                WriteInt32(output, point.Srid);
                WriteInt64(output, BitConverter.DoubleToInt64Bits(point.X));
                WriteInt64(output, BitConverter.DoubleToInt64Bits(point.Y));
                WriteInt64(output, BitConverter.DoubleToInt64Bits(point.Z));
                break;
            default:
                WriteInt64(output, value.Bits);
                break;
        }
    }

    private static Value Read(ref ReadOnlySpan<byte> input, StringDictionary strings)
    {
        var kind = (ValueKind)input[0];
        input = input[1..];
        switch (kind)
        {
            case ValueKind.List:
                // An element takes at least five bytes, so a false count cannot ask for much memory.
                var count = ReadInt32(ref input);
                var elements = new Value[count <= input.Length ? count : throw new InvalidDataException("A list is cut off.")];
                for (var i = 0; i < count; i++)
                {
                    elements[i] = ReadScalar((ValueKind)input[0], ref input, strings);
                }

                return new ListValue(elements);
            default:
                return ReadScalarBody(kind, ref input, strings);
        }
    }

    private static Value ReadScalar(ValueKind kind, ref ReadOnlySpan<byte> input, StringDictionary strings)
    {
        input = input[1..];
        return ReadScalarBody(kind, ref input, strings);
    }

    private static Value ReadScalarBody(ValueKind kind, ref ReadOnlySpan<byte> input, StringDictionary strings)
    {
        switch (kind)
        {
            case ValueKind.String:
                return strings.GetString(ReadInt32(ref input));
            case ValueKind.LocalDateTime:
                return new LocalDateTime(ReadInt64(ref input), ReadInt32(ref input));
            case ValueKind.DateTime:
                var (second, nanosecond, offset) = (ReadInt64(ref input), ReadInt32(ref input), ReadInt32(ref input));
                var zone = ReadInt32(ref input);
                return new ZonedDateTime(second, nanosecond, offset, zone == NoZone ? null : strings.GetString(zone));
            case ValueKind.Duration:
                return new Duration(ReadInt64(ref input), ReadInt64(ref input), ReadInt64(ref input), ReadInt32(ref input));
            case ValueKind.Point:
                return new Point(ReadInt32(ref input), ReadDouble(ref input), ReadDouble(ref input), ReadDouble(ref input));
            case ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Date or ValueKind.LocalTime or ValueKind.Time:
                return Value.FromBits(kind, ReadInt64(ref input));
            default:
                throw new InvalidDataException($"A stored value cannot be of kind {kind}.");
        }
    }

    private static void WriteInt32(ArrayBufferWriter<byte> output, int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(output.GetSpan(sizeof(int)), number);
        output.Advance(sizeof(int));
    }

    private static void WriteInt64(ArrayBufferWriter<byte> output, long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(output.GetSpan(sizeof(long)), number);
        output.Advance(sizeof(long));
    }

    private static double ReadDouble(ref ReadOnlySpan<byte> input) => BitConverter.Int64BitsToDouble(ReadInt64(ref input));

    private static int ReadInt32(ref ReadOnlySpan<byte> input)
    {
        var number = BinaryPrimitives.ReadInt32LittleEndian(input);
        input = input[sizeof(int)..];
        return number;
    }

    private static long ReadInt64(ref ReadOnlySpan<byte> input)
    {
        var number = BinaryPrimitives.ReadInt64LittleEndian(input);
        input = input[sizeof(long)..];
        return number;
    }
}

using System.Buffers.Binary;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>The transitions of a zone file of the operating system. Format: RFC 8536 (TZif), version 2 or later. Immutable, thread-safe.</summary>
internal sealed class ZoneFile
{
    private const int HeaderLength = 44;
    private const int MaxLength = 1 << 20;

    private readonly long[] _instants;
    private readonly int[] _offsets;
    private readonly int _initialOffset;

    private ZoneFile(long[] instants, int[] offsets, int initialOffset)
    {
        _instants = instants;
        _offsets = offsets;
        _initialOffset = initialOffset;
    }

    /// <summary>Reads the file of a zone; null where there is none, or none that can be understood.</summary>
    internal static ZoneFile? TryRead(string name)
    {
        var root = Environment.GetEnvironmentVariable("TZDIR") ?? "/usr/share/zoneinfo";
        var path = Path.Combine(root, name);
        if (name.Contains("..", StringComparison.Ordinal) || Path.IsPathRooted(name) || !File.Exists(path)) return null;
        try
        {
            return new FileInfo(path).Length <= MaxLength ? Parse(File.ReadAllBytes(path)) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>The seconds ahead of UTC at an instant; false behind the last transition, where a rule goes on.</summary>
    internal bool TryGetOffset(long epochSecond, out int offset)
    {
        var position = Array.BinarySearch(_instants, epochSecond);
        var last = position >= 0 ? position : ~position - 1;
        offset = last < 0 ? _initialOffset : _offsets[last];
        return last < _instants.Length - 1;
    }

    private static ZoneFile? Parse(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith("TZif"u8) || file[4] < '2') return null;

        // The first block repeats the second in 32 bits.
        var second = file[(HeaderLength + BlockLength(file, sizeof(int)))..];
        var transitions = Count(second, 32);
        var types = Count(second, 36);
        var times = second[HeaderLength..];
        var indexes = times[(transitions * sizeof(long))..];
        var records = indexes[transitions..];
        var instants = new long[transitions];
        var offsets = new int[transitions];
        for (var i = 0; i < transitions; i++)
        {
            instants[i] = BinaryPrimitives.ReadInt64BigEndian(times[(i * sizeof(long))..]);
            offsets[i] = Offset(records, indexes[i]);
        }

        return types == 0 ? null : new(instants, offsets, Offset(records, 0));
    }

    // A type of local time: four bytes of offset, one for summer time, one for the name.
    private static int Offset(ReadOnlySpan<byte> records, int type) => BinaryPrimitives.ReadInt32BigEndian(records[(type * 6)..]);

    private static int Count(ReadOnlySpan<byte> header, int position) => BinaryPrimitives.ReadInt32BigEndian(header[position..]);

    private static int BlockLength(ReadOnlySpan<byte> header, int timeLength)
    {
        var (utc, standard, leaps) = (Count(header, 20), Count(header, 24), Count(header, 28));
        var (transitions, types, names) = (Count(header, 32), Count(header, 36), Count(header, 40));
        return (transitions * (timeLength + 1)) + (types * 6) + names + (leaps * (timeLength + 4)) + standard + utc;
    }
}

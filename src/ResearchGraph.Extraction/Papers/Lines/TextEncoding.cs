namespace ResearchGraph.Extraction.Papers.Lines;

/// <summary>How the first bytes of a file say that its text is encoded.</summary>
internal enum TextEncoding
{
    /// <summary>UTF-8, with or without byte order mark.</summary>
    Utf8,

    /// <summary>UTF-16, little endian, with byte order mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, big endian, with byte order mark.</summary>
    Utf16BigEndian,
}

/// <summary>Looks at the first bytes of a file.</summary>
internal static class EncodingDetector
{
    /// <summary>The encoding, and the number of bytes of the byte order mark.</summary>
    public static (TextEncoding Encoding, int MarkLength) Detect(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (TextEncoding.Utf8, 3);
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return (TextEncoding.Utf8, 0);
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (TextEncoding.Utf16LittleEndian, 2);
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (TextEncoding.Utf16BigEndian, 2);
        return (TextEncoding.Utf8, 0);
    }

    /// <summary>Index of the first byte that no text holds, or -1: control characters other than white space and escape.</summary>
    public static int FirstBinaryByte(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            if (b < 0x20 && b is not ((>= 0x08 and <= 0x0D) or 0x1B)) return i;
        }

        return -1;
    }

    /// <summary>Whether bytes with NULs look like UTF-16 that lacks its byte order mark: NULs in one parity only, and many.</summary>
    public static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        Span<int> nulls = [0, 0];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0) nulls[i & 1]++;
        }

        var (few, many) = (Math.Min(nulls[0], nulls[1]), Math.Max(nulls[0], nulls[1]));
        return many * 4 > bytes.Length && few * 20 < many;
    }
}

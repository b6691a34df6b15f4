using System.Text;
using System.Text.Unicode;

namespace ResearchGraph.Extraction.Papers.Lines;

/// <summary>Loads a listing whole. A listing that is no UTF-8 is refused, since its letters would be guesses.</summary>
internal static class ListingLoader
{
    /// <summary>The lines that are not blank; null where the listing was refused, which the report then says.</summary>
    public static List<TextLine>? Load(ReaderInput input)
    {
        var (source, report) = (input.Lines, input.Report);
        var lines = new List<TextLine>();
        var (afterBlank, bytes, refused) = (true, 0L, false);
        while (source.Peek())
        {
            input.Cancellation.ThrowIfCancellationRequested();
            refused = refused || IsRefused(input, bytes += source.Current.Length);
            var text = refused ? "" : LineText.Clean(Encoding.UTF8.GetString(source.Current));
            var isBlank = !source.IsTooLong && (refused ? source.Current.TrimStart(" \t\r"u8).Length == 0 : text.Length == 0);
            if (source.IsTooLong) ReportTooLong(input);
            if (!source.IsUtf8 && text.Contains('\uFFFD')) ReportBroken(input);
            if (refused && !isBlank || source.IsTooLong) report.DiagnosedLines++;
            else if (!isBlank) lines.Add(new TextLine((int)source.Number, text, afterBlank));
            afterBlank = isBlank;
            source.Skip(isBlank);
        }

        // A line that is too long costs that line; any other error costs the listing.
        var isUnusable = refused || report.Errors > report.Counts.GetValueOrDefault(DiagnosticCodes.LineTooLong);
        if (isUnusable) report.DiagnosedLines += lines.Count;
        else if (report.BlankLines == report.Lines) Refuse(input, DiagnosticCodes.EmptyFile, 0, "the file holds no text");
        return isUnusable || lines.Count == 0 ? null : lines;
    }

    internal static void ReportTooLong(ReaderInput input) =>
        input.Report.Add(DiagnosticCodes.LineTooLong, DiagnosticSeverity.Error, input.Lines.Number,
            $"the line has {input.Lines.Length} bytes; the limit is {input.Options.MaxLineLength}");

    private static void Refuse(ReaderInput input, string code, long line, string message) =>
        input.Report.Add(code, DiagnosticSeverity.Error, line, message);

    private static void ReportBroken(ReaderInput input) =>
        input.Report.Add(DiagnosticCodes.WrongEncoding, DiagnosticSeverity.Warning, input.Lines.Number,
            "the line holds characters that its UTF-16 does not define; they are read as U+FFFD");

    private static bool IsRefused(ReaderInput input, long bytes)
    {
        var source = input.Lines;
        if (bytes > input.Options.MaxListingLength)
        {
            Refuse(input, DiagnosticCodes.ListingTooLarge, source.Number,
                $"the listing has more than {input.Options.MaxListingLength} bytes; give large collections as JSON Lines");
            return true;
        }

        if (source.Current.Contains((byte)0))
        {
            Refuse(input, DiagnosticCodes.BinaryFile, source.Number, "the file is not text: found a NUL byte; expected UTF-8");
            return true;
        }

        if (Utf8.IsValid(source.Current)) return false;
        var message = $"the file is not UTF-8: {DescribeInvalid(source)}; expected UTF-8, or UTF-16 with byte order mark";
        Refuse(input, DiagnosticCodes.WrongEncoding, source.Number, message);
        return true;
    }

    /// <summary>Names the first byte of the current line that is no UTF-8, and its offset in the file.</summary>
    internal static string DescribeInvalid(LineSource source)
    {
        var index = Utf8Validation.FirstInvalid(source.Current);
        return $"found byte 0x{source.Current[index]:X2} at offset {source.Offset + index}";
    }
}

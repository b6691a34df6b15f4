using System.IO.Compression;
using System.Reflection;
using System.Text;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Extraction.Tests.Papers;

/// <summary>Files that cannot be read, or only in part.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Listing = "A Method\nWe propose a method that is faster than others. It is also small. The code is available, and so are the models that we trained with it on data.\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("rgraph-reading-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \t\r\n\u00A0\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_text_is_an_error(string text) => AssertRefused(Encoding.UTF8.GetBytes(text), DiagnosticCodes.EmptyFile, "the file holds no text");

    [Theory]
    [InlineData("A line and nothing else")]
    [InlineData("a,b,c\n1,2,3\n4,5,6")]
    [InlineData("It was late when we came home. The house was dark, and nobody answered when we knocked at the door. We waited for an hour.\n\nThen it began to rain. We are not sure who saw the light first, but all of us saw it.")]
    [InlineData("Dear colleagues,\nthe meeting of Friday is moved to Monday, since the room is taken by others.\nBest regards,\nAnna")]
    [InlineData("# Reading papers\n\nThis tool reads papers. It is small, and our tests show that it is fast. We use it every day, and so do others.")]
    [InlineData("using System;\n\n/// <summary>Reads papers from files, and reports what it could not read.</summary>\npublic sealed class Reader\n{\n    public int Count { get; }\n}")]
    [InlineData("def mean(values):\n    \"\"\"Return the mean of all the values, which must not be empty.\"\"\"\n    return sum(values) / len(values)")]
    public void Text_of_no_known_layout_is_an_error(string text) =>
        AssertRefused(Encoding.UTF8.GetBytes(text), DiagnosticCodes.UnknownLayout, "expected an author page, a digest");

    [Fact]
    public void An_array_of_JSON_gets_a_hint() =>
        AssertRefused("[{\"title\":\"T\"}]"u8.ToArray(), DiagnosticCodes.UnknownLayout, "only one object a line is read, not an array");

    [Fact]
    public void Binary_is_an_error()
    {
        AssertRefused([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], DiagnosticCodes.BinaryFile, "found byte 0x1A at offset 6");
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(Listing));
        AssertRefused(zipped.ToArray(), DiagnosticCodes.BinaryFile, "the file is not text");
    }

    [Fact]
    public void A_NUL_far_into_a_listing_is_an_error()
    {
        var text = string.Concat(Enumerable.Repeat(Listing, 1000)) + "A\0B\n";
        AssertRefused(Encoding.UTF8.GetBytes(text), DiagnosticCodes.BinaryFile, "found a NUL byte");
    }

    [Fact]
    public void UTF16_is_read_with_byte_order_mark_and_named_without()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var text = Listing.Replace("Method", "Mëthod 漢 𝒳", StringComparison.Ordinal);
            var bytes = encoding.GetBytes(text);
            Assert.Equal(["A Mëthod 漢 𝒳"], Reading.Of([.. encoding.GetPreamble(), .. bytes]).Titles);
            AssertRefused(bytes, DiagnosticCodes.BinaryFile, "it looks like UTF-16 without byte order mark");
        }
    }

    [Fact]
    public void Large_UTF16_is_read_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"{{\"title\":\"𝒳{i} – long enough to fill more than a block\"}}\n"));
        var reading = Reading.Of([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]);
        Assert.Equal(3000, reading.Papers.Count);
        Assert.Equal("𝒳2999 – long enough to fill more than a block", reading.Titles[^1]);
    }

    [Fact]
    public void Broken_UTF16_is_mentioned()
    {
        var bytes = Encoding.Unicode.GetBytes("\uFEFF" + Listing);
        (bytes[2], bytes[3]) = (0x00, 0xD8);
        Assert.Equal(["1 RG1006"], Reading.Of(bytes).Problems);
    }

    [Fact]
    public void Latin1_is_an_error_with_the_offset() =>
        AssertRefused(Encoding.Latin1.GetBytes("AB\n" + Listing.Replace("Method", "Méthode", StringComparison.Ordinal)), DiagnosticCodes.WrongEncoding, "found byte 0xE9 at offset 6");

    [Fact]
    public void A_line_of_100_MB_is_skipped_without_being_held()
    {
        foreach (var (first, rest) in new[] { ("{\"title\":\"", "{\"title\":\"T\"}\n"), ("x", "\n" + Listing) })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            using var stream = new ConcatenatedStream(
                new MemoryStream(Encoding.UTF8.GetBytes(first)),
                new RepeatedStream("abcdefghi "u8.ToArray(), 100_000_000),
                new MemoryStream(Encoding.UTF8.GetBytes("\n" + rest)));
            var reading = Reading.Of(stream);
            Assert.Single(reading.Papers);
            Assert.Equal(["1 RG1007"], reading.Problems);
            Assert.Contains($"the line has {100_000_000 + first.Length} bytes", reading.Report.Diagnostics[0].Message, StringComparison.Ordinal);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 80_000_000);
        }
    }

    [Fact]
    public void A_line_at_the_limit_is_read_and_one_byte_more_is_not()
    {
        var line = "{\"title\":\"" + new string('x', 100) + "\"}";
        Assert.Single(Reading.Of(line, new ReadOptions { MaxLineLength = line.Length }).Papers);
        Assert.Equal(["1 RG1007"], Reading.Of(line, new ReadOptions { MaxLineLength = line.Length - 1 }).Problems);
    }

    [Fact]
    public void A_listing_over_the_limit_is_an_error()
    {
        var reading = Reading.Of(string.Concat(Enumerable.Repeat(Listing, 10)), new ReadOptions { MaxListingLength = 500 });
        Assert.Equal(DiagnosticCodes.ListingTooLarge, Assert.Single(reading.Report.Diagnostics).Code);
        Assert.Equal(20, reading.Report.DiagnosedLines);
    }

    [Fact]
    public void A_stream_that_fails_midway_ends_in_a_diagnostic()
    {
        using var stream = new ConcatenatedStream(new MemoryStream("{\"title\":\"T\"}\n{\"title\""u8.ToArray()), new FailingStream());
        var reading = Reading.Of(stream);
        Assert.Equal(["0 RG1004"], reading.Problems);
        Assert.Contains("the disk is gone", reading.Report.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_error()
    {
        var path = Path.Combine(_folder, "none.txt");
        using var result = PaperFiles.Read(path);
        Assert.Empty(result.Papers);
        Assert.Equal($"{path}: error RG1002: no such file", Assert.Single(result.Report.Diagnostics).ToString());
        Assert.Equal($"{path}: error RG1002: no such file or directory", Assert.Single(PaperFiles.Find([path]).Diagnostics).ToString());
    }

    [Fact]
    public void A_directory_read_as_a_file_is_an_error()
    {
        using var result = PaperFiles.Read(_folder);
        Assert.Equal(DiagnosticCodes.Unreadable, Assert.Single(result.Report.Diagnostics).Code);
    }

    [Fact]
    public void A_directory_gives_its_readable_files_in_order()
    {
        foreach (var name in new[] { "b.jsonl", "a.txt", "B.TXT", ".hidden.txt", "c.md" }) File.WriteAllText(Path.Combine(_folder, name), "x");
        Directory.CreateDirectory(Path.Combine(_folder, "d.txt"));
        var found = PaperFiles.Find([_folder]);
        Assert.Equal(["B.TXT", "a.txt", "b.jsonl"], found.Files.Select(Path.GetFileName));
        Assert.False(found.HasErrors);
    }

    [Fact]
    public void A_directory_without_readable_files_is_an_error()
    {
        File.WriteAllText(Path.Combine(_folder, "c.md"), "x");
        var found = PaperFiles.Find([_folder]);
        Assert.True(found.HasErrors);
        Assert.Equal(DiagnosticCodes.EmptyDirectory, Assert.Single(found.Diagnostics).Code);
    }

    [Fact]
    public void Files_named_twice_are_read_once_and_same_names_are_mentioned()
    {
        var (first, second) = (Path.Combine(_folder, "a_1.txt"), Path.Combine(_folder, "a_2.txt"));
        File.WriteAllText(first, "x");
        File.WriteAllText(second, "x");
        var found = PaperFiles.Find([first, _folder]);
        Assert.Equal([first, second], found.Files);
        Assert.Equal([DiagnosticCodes.FileNamedTwice, DiagnosticCodes.SameListingName], found.Diagnostics.Select(d => d.Code));
    }

    [Theory]
    [InlineData("day_1.txt", "day_2.txt", "its papers get the same identifiers (day:line) as those of")]
    [InlineData("day.txt", "day.jsonl", "its papers get the same identifiers (day:line) as those of")]
    [InlineData("one/day_1.txt", "two/day_1.txt", "both are one listing of the graph, and their papers get the same identifiers (day:line)")]
    public void Files_that_share_identifiers_are_named(string first, string second, string message)
    {
        var paths = new[] { first, second }.Select(name => Path.Combine(_folder, name)).ToList();
        foreach (var path in paths)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "x");
        }

        var found = PaperFiles.Find(paths);
        Assert.Equal(paths, found.Files);
        var diagnostic = Assert.Single(found.Diagnostics);
        Assert.Equal((DiagnosticCodes.SameListingName, DiagnosticSeverity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal(paths[1], diagnostic.Location.File);
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains(paths[0], diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"score\":1}")]
    [InlineData("{\"title\":")]
    [InlineData("{\"title\":\"a title of more than fifty bytes, which is the limit here\"}")]
    public void Messages_of_bad_lines_do_not_say_what_the_caller_does(string line)
    {
        var diagnostic = Assert.Single(Reading.Of(line, new ReadOptions { MaxLineLength = 50 }).Report.Diagnostics);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.DoesNotContain("skipped", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Papers_are_enumerated_once()
    {
        using var result = PaperFiles.Read("a.txt", new MemoryStream(Encoding.UTF8.GetBytes(Listing)));
        Assert.Single(result.Papers);
        Assert.Throws<InvalidOperationException>(() => result.Papers);
    }

    [Fact]
    public void Codes_are_distinct_and_of_the_readers_range()
    {
        var codes = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^RG1[0-9]{3}$", code));
    }

    private static void AssertRefused(byte[] bytes, string code, string message)
    {
        var reading = Reading.Of(bytes);
        Assert.Empty(reading.Papers);
        var diagnostic = Assert.Single(reading.Report.Diagnostics);
        Assert.Equal((code, DiagnosticSeverity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException("the disk is gone");
    }

    private sealed class ConcatenatedStream(params Stream[] parts) : MemoryStream
    {
        private int _part;

        public override int Read(Span<byte> buffer)
        {
            for (; _part < parts.Length; _part++)
            {
                if (parts[_part].Read(buffer) is var count and > 0) return count;
            }

            return 0;
        }
    }
}

using System.Text;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Testing;

namespace ResearchGraph.Extraction.Tests.Papers;

public sealed class JsonLinesTests
{
    private const string Full =
        """{"id":"a:7","listing":"a_1.txt","line":7,"title":"Týr – $\\times$4 \"x\"","abstract":"<b> & 'c'","authors":["Zoë Ó","Bo Li"],"moreAuthors":true,"affiliations":["MIT"],"category":"cs.CL","date":{"text":"May 24","year":2026,"month":5,"day":24,"inferred":true},"hasCode":true,"score":78.5,"owner":{"name":"Bo Li","confidence":1},"venue":"ICML","url":"https://x.org/a?b=c&d","doi":"10.1/x"}""";

    [Fact]
    public void A_paper_is_written_as_it_was_read()
    {
        var reading = Reading.Of(Full);
        Assert.Equal(PaperLayouts.JsonLines, reading.Layout);
        Assert.Equal(Full + "\n", Reading.Json(reading.Papers));
        Assert.Empty(reading.Report.Diagnostics);
    }

    [Fact]
    public void Absent_fields_have_defaults_and_are_written_in_full()
    {
        var reading = Reading.Of("\n{\"title\":\"T\"}", name: "folder/b_2.jsonl");
        const string expected =
            """{"id":"b:2","listing":"b_2.jsonl","line":2,"title":"T","abstract":"","authors":[],"moreAuthors":false,"affiliations":[],"category":null,"date":null,"hasCode":false,"score":null,"owner":null}""";
        Assert.Equal(expected + "\n", Reading.Json(reading.Papers));
        Assert.Equal(expected + "\n", Reading.Json(Reading.Of(expected).Papers));
        Assert.Empty(reading.Report.Diagnostics);
    }

    [Fact]
    public void The_listing_that_an_object_names_makes_its_identifier() =>
        Assert.Equal("a:9", Reading.Of("""{"title":"T","listing":"a_1.txt","line":9}""").Papers[0].Id);

    [Fact]
    public void The_seeds_survive_export_and_reading()
    {
        var papers = Directory.EnumerateFiles(Repository.Listings).Order(StringComparer.Ordinal).SelectMany(path => PaperFiles.Read(path).Papers).ToList();
        var json = Reading.Json(papers);
        var again = Reading.Of(json, name: "other.jsonl");
        Assert.Equal(360, again.Papers.Count);
        Assert.Equal(json, Reading.Json(again.Papers));
        Assert.Empty(again.Report.Diagnostics);
    }

    [Fact]
    public void A_hundred_authors_are_an_author_list()
    {
        var authors = string.Join(",", Enumerable.Range(0, 100).Select(i => $"\"A. Author{i}\""));
        Assert.Equal(100, Reading.Of($"{{\"title\":\"T\",\"authors\":[{authors}]}}").Papers[0].Authors.Count);
    }

    // The line, the code, the beginning of the message.
    [Theory]
    [InlineData("""{"title":"T","authors":"A, B"}""", "RG1041", "the field \"authors\" holds a string; expected an array of strings")]
    [InlineData("""{"title":"T","authors":["A",7,["x"],{"y":1},null]}""", "RG1041", "the field \"authors\" holds a number; expected a string")]
    [InlineData("""{"title":"T","abstract":["x",["y"]]}""", "RG1041", "the field \"abstract\" holds an array; expected a string")]
    [InlineData("""{"title":"T","line":"7"}""", "RG1041", "the field \"line\" holds a string; expected a whole number from 1 to")]
    [InlineData("""{"title":"T","line":0}""", "RG1041", "the field \"line\" holds a number; expected a whole number from 1 to")]
    [InlineData("""{"title":"T","line":1.5}""", "RG1041", "the field \"line\" holds a number; expected a whole number from 1 to")]
    [InlineData("""{"title":"T","hasCode":"yes"}""", "RG1041", "the field \"hasCode\" holds a string; expected true or false")]
    [InlineData("""{"title":"T","score":"78"}""", "RG1041", "the field \"score\" holds a string; expected a number")]
    [InlineData("""{"title":"T","score":1e999}""", "RG1041", "the field \"score\" holds a number; expected a number")]
    [InlineData("""{"title":"T","date":"2023-05-24"}""", "RG1041", "the field \"date\" holds a string; expected an object with year, month and day")]
    [InlineData("""{"title":"T","date":{"year":2023,"month":2,"day":30}}""", "RG1041", "the field \"date\" is no date")]
    [InlineData("""{"title":"T","date":{"year":2023}}""", "RG1041", "the field \"date\" is no date")]
    [InlineData("""{"title":"T","owner":{"name":"A","confidence":7}}""", "RG1041", "the field \"owner\" is incomplete")]
    [InlineData("""{"title":"T","owner":true}""", "RG1041", "the field \"owner\" holds true or false; expected an object with name and confidence")]
    [InlineData("""{"title":"T","abstract":"\ud800"}""", "RG1041", "the field \"abstract\" holds half a surrogate pair")]
    [InlineData("""{"title":"S","title":"T"}""", "RG1042", "the field \"title\" is given twice; the last is taken")]
    public void A_wrong_field_is_reported_and_the_paper_kept(string line, string code, string message)
    {
        var reading = Reading.Of(line);
        Assert.Equal("T", Assert.Single(reading.Papers).Title);
        Assert.Equal(code, reading.Report.Diagnostics[0].Code);
        Assert.StartsWith(message, reading.Report.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(1, reading.Report.Diagnostics[0].Location.Line);
        Assert.Equal(0, reading.Report.Errors);
    }

    [Theory]
    [InlineData("""{"abstract":"x"}""", "RG1021")]
    [InlineData("""{"title":null}""", "RG1021")]
    [InlineData("""{"title":" "}""", "RG1021")]
    [InlineData("""{"title":7}""", "RG1041 RG1021")]
    [InlineData("""{"title":"cut off""", "RG1040")]
    [InlineData("""{"title":"T"} {"title":"U"}""", "RG1040")]
    [InlineData("""{"title":"T",}""", "RG1040")]
    [InlineData("""["T"]""", "RG1040")]
    [InlineData("\"T\"", "RG1040")]
    [InlineData("T", "RG1040")]
    [InlineData("""{"\ud800":1,"title":"T"}""", "RG1040")]
    public void A_bad_line_is_skipped_and_the_others_read(string line, string codes)
    {
        var reading = Reading.Of("{\"title\":\"A\"}\n" + line + "\n{\"title\":\"B\"}");
        Assert.Equal(["A", "B"], reading.Titles);
        Assert.Equal(codes, string.Join(' ', reading.Report.Diagnostics.Select(d => d.Code)));
        Assert.All(reading.Report.Diagnostics, d => Assert.Equal(2, d.Location.Line));
        Assert.Equal(DiagnosticSeverity.Error, reading.Report.Diagnostics[^1].Severity);
        Assert.Equal(1, reading.Report.DiagnosedLines);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var deep = "{\"title\":\"T\",\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}";
        var reading = Reading.Of(deep + "\n{\"title\":\"B\"}");
        Assert.Equal(["B"], reading.Titles);
        Assert.Equal(["1 RG1040"], reading.Problems);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_reported_with_their_offset()
    {
        var bytes = Encoding.Latin1.GetBytes("{\"title\":\"A\"}\n{\"title\":\"é\"}\n{\"title\":\"B\"}");
        var reading = Reading.Of(bytes);
        Assert.Equal(["A", "B"], reading.Titles);
        Assert.Equal(["2 RG1006"], reading.Problems);
        Assert.Contains("found byte 0xE9 at offset 24", reading.Report.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_fields_are_reported_once()
    {
        var reading = Reading.Of("""
            {"title":"A","year":2020,"tags":["x"],"date":{"year":2020,"month":1,"day":2,"era":"AD"}}
            {"title":"B","year":2021}
            """);
        Assert.Equal(2, reading.Papers.Count);
        Assert.Equal("2020-01-02", reading.Papers[0].Date?.Text);
        var diagnostic = Assert.Single(reading.Report.Diagnostics);
        Assert.Equal("page_1.txt: info RG1043: fields that no paper has were ignored: date.era (1), tags (1), year (2)", diagnostic.ToString());
    }

    [Fact]
    public void A_file_without_a_single_paper_is_an_error() =>
        Assert.Equal(["1 RG1021"], Reading.Of("{}").Problems);

    [Fact]
    public void Only_so_many_diagnostics_are_kept_and_all_counted()
    {
        var reading = Reading.Of(string.Concat(Enumerable.Repeat("{}\n", 50)), new ReadOptions { MaxDiagnosticsPerCode = 3 });
        Assert.Equal(50, reading.Report.Counts[DiagnosticCodes.MissingTitle]);
        Assert.Equal(50, reading.Report.Errors);
        Assert.Equal(3, reading.Report.Diagnostics.Count(d => d.Code == DiagnosticCodes.MissingTitle));
    }

    [Fact]
    public void Papers_come_while_the_file_is_read()
    {
        using var endless = new RepeatedStream("{\"title\":\"T\"}\n"u8.ToArray(), long.MaxValue);
        using var result = PaperFiles.Read("endless.jsonl", endless);
        Assert.Equal(1000, result.Papers.Take(1000).Count());
        Assert.True(result.Report.BytesRead < 1_000_000);
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        using var endless = new RepeatedStream("{\"title\":\"T\"}\n"u8.ToArray(), long.MaxValue);
        using var result = PaperFiles.Read("endless.jsonl", endless, cancellation: source.Token);
        Assert.Throws<OperationCanceledException>(() => result.Papers.Count(_ =>
        {
            source.Cancel();
            return true;
        }));
    }

    [Fact]
    public void A_paper_costs_little_more_memory_than_its_strings()
    {
        const int count = 20_000;
        using var stream = new RepeatedStream(Encoding.UTF8.GetBytes(Full + "\n"), count * (Encoding.UTF8.GetByteCount(Full) + 1L));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(count, PaperFiles.Read("big.jsonl", stream).Papers.Count());
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / count, 0, 1600);
    }
}

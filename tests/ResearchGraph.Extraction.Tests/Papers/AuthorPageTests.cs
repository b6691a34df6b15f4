using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Extraction.Tests.Papers;

/// <summary>Author pages that are not in the seeds.</summary>
public sealed class AuthorPageTests
{
    private const string Prose =
        "Deep networks are large, and their cost grows with every year. We propose a method that makes them smaller without loss. "
        + "Experiments on several benchmarks show that the method is faster than others. The code is available.";

    private const string Header = "Ada Lovelace\n\nLG\nh-index98\n20papers\n377citations\nNovelty46%\nAI Score57\n\n";

    private static readonly string s_spaced =
        $"CVMay 24\nA Fast Method\n\nBo Li, Ada Lovelace, Tom Brown et al.\n\n{Prose}\n\n"
        + $"78.5LGNov 21, 2023Code\nA Small Method\n\nBo Li\n\n{Prose}\n\n"
        + $"IVDec 1, 2024\nA Cheap Method for GANs\n\nTom Brown, Bo Li\n\n{Prose}\n";

    private static readonly string s_compact =
        $"CVMay 24\nA Fast MethodBo Li, Ada Lovelace, Tom Brown et al.\n{Prose}\n"
        + $"78.5LGNov 21, 2023Code\nA Small MethodBo Li\n{Prose}\n"
        + $"IVDec 1, 2024\nA Cheap Method for GANsTom Brown, Bo Li\n{Prose}\n";

    private static readonly string[] s_bylines =
        ["A Fast Method|Bo Li, Ada Lovelace, Tom Brown+", "A Small Method|Bo Li", "A Cheap Method for GANs|Tom Brown, Bo Li"];

    public static TheoryData<string, string, string?> Pages()
    {
        var data = new TheoryData<string, string, string?>();
        foreach (var (header, owner) in new[] { (Header, "Ada Lovelace"), ("Ada Lovelace\n3 Papers\n", "Ada Lovelace"), ("Ada Lovelace\n", "Ada Lovelace"), ("", "Bo Li") })
        {
            data.Add(header + s_spaced, PaperLayouts.AuthorPageSpaced, owner);
            data.Add(header + s_compact, PaperLayouts.AuthorPageCompact, owner);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Are_read_with_and_without_header(string page, string layout, string? owner)
    {
        foreach (var variant in new[] { page, page.ReplaceLineEndings("\r\n"), "\uFEFF" + page, page + "\n\n \t\n", page.TrimEnd(), page.Replace(' ', '\u00A0'), page.Replace('\n', '\r') })
        {
            var reading = Reading.Of(variant);
            Assert.Equal(layout, reading.Layout);
            Assert.Equal(s_bylines, reading.Bylines);
            Assert.Empty(reading.Problems);
            Assert.Equal(["cs.CV", "cs.LG", "eess.IV"], reading.Papers.Select(paper => paper.Category));
            Assert.Equal([2025, 2023, 2024], reading.Papers.Select(paper => paper.Date?.Year));
            Assert.Equal([null, 78.5, null], reading.Papers.Select(paper => paper.Score));
            Assert.Equal(owner, reading.Report.Owner?.Name);
        }
    }

    [Fact]
    public void An_owner_is_no_co_author_of_a_complete_byline_without_the_name()
    {
        var owners = Reading.Of(Header + s_spaced).Papers.Select(paper => paper.Owner?.Confidence);
        Assert.Equal([1, null, null], owners);
    }

    [Theory]
    [InlineData("Scholar Pages\nAda Lovelace\nAnalytical Society\n", "Ada Lovelace", 0.95)]
    [InlineData("Grace Hopper\nUS Navy\n", "Grace Hopper", 0.8)]
    [InlineData("AMD\n", "Bo Li", 0.675)]
    public void The_owner_is_the_name_in_the_header_that_bylines_print(string header, string name, double confidence) =>
        Assert.Equal(new PageOwner(name, confidence), Reading.Of(header + s_compact).Report.Owner);

    [Fact]
    public void No_name_that_recurs_is_no_owner()
    {
        var page = $"CVMay 24\nA Fast MethodBo Li, Al Ng et al.\n{Prose}\nCVMay 24\nA Slow MethodTom Brown, Cy Twombly et al.\n{Prose}\n";
        Assert.Null(Reading.Of(page).Report.Owner);
    }

    [Fact]
    public void One_paper_is_a_page()
    {
        Assert.Equal(["A Fast Method|Bo Li, Tom Brown+"], Reading.Of($"CVMay 24, 2020\nA Fast MethodBo Li, Tom Brown et al.\n{Prose}").Bylines);
        Assert.Equal(["A Fast Method|Bo Li, Tom Brown+"], Reading.Of($"CVMay 24, 2020\nA Fast Method\n\nBo Li, Tom Brown et al.\n\n{Prose}").Bylines);
    }

    // What is taken out of the page of three papers; the problems that remain.
    [Theory]
    [InlineData("Bo Li, Ada Lovelace, Tom Brown et al.\n\n", "1 RG1022", "A Fast Method|")]
    [InlineData(Prose + "\n\n78.5", "1 RG1023", "A Fast Method|Bo Li, Ada Lovelace, Tom Brown+", "78.5")]
    [InlineData("CVMay 24\n", "1 RG1020", "A Fast Method|Bo Li, Ada Lovelace, Tom Brown+")]
    public void A_spaced_page_that_lacks_a_line_is_recovered(string missing, string problem, string first, string instead = "")
    {
        var reading = Reading.Of(s_spaced.Replace(missing, instead, StringComparison.Ordinal));
        Assert.Equal(first, reading.Bylines[0]);
        Assert.Equal(s_bylines[1..], reading.Bylines[1..]);
        Assert.Equal(problem, Assert.Single(reading.Problems.Select(p => p.Replace("2 RG1022", "1 RG1022", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_record_without_title_is_left_out_and_reported()
    {
        var reading = Reading.Of(s_spaced.Replace("A Fast Method\n\n", "", StringComparison.Ordinal));
        Assert.Equal(s_bylines[1..], reading.Bylines);
        Assert.Equal(["1 RG1021"], reading.Problems);
        Assert.Equal(3, reading.Report.DiagnosedLines);
    }

    [Theory]
    [InlineData("A Small MethodBo Li", "A Small Method", "5 RG1022")]
    [InlineData(Prose + "\n78.5LG", "78.5LG", "1 RG1023")]
    [InlineData("78.5LGNov 21, 2023Code\n", "", "4 RG1020")]
    [InlineData("CVMay 24", "CVFeb 30", "1 RG1025")]
    public void A_compact_page_that_lacks_something_is_recovered(string missing, string instead, string problem)
    {
        var reading = Reading.Of(s_compact.Replace(missing, instead, StringComparison.Ordinal));
        Assert.Equal([problem], reading.Problems);
        Assert.Equal(["A Fast Method", "A Small Method", "A Cheap Method for GANs"], reading.Titles);
    }

    [Fact]
    public void A_truncated_record_at_the_end_is_kept()
    {
        var reading = Reading.Of(s_compact + "CVMay 25\nA Last MethodBo Li, Tom Brown et al.");
        Assert.Equal("A Last Method|Bo Li, Tom Brown+", reading.Bylines[^1]);
        Assert.Equal(["10 RG1023"], reading.Problems);
        Assert.Equal(["10 RG1021"], Reading.Of(s_compact + "CVMay 25\n").Problems);
    }

    [Fact]
    public void An_abstract_of_two_lines_is_joined()
    {
        var reading = Reading.Of(s_compact.Replace(Prose, Prose + "\n" + Prose, StringComparison.Ordinal));
        Assert.Equal(s_bylines, reading.Bylines);
        Assert.All(reading.Papers, paper => Assert.Equal(Prose + " " + Prose, paper.Abstract));
        Assert.Equal(3, reading.Report.Counts[DiagnosticCodes.JoinedAbstract]);
    }

    [Fact]
    public void A_line_that_fits_nowhere_is_reported()
    {
        var reading = Reading.Of(s_compact.Replace("78.5LG", "#?! 12\n78.5LG", StringComparison.Ordinal));
        Assert.Equal(s_bylines, reading.Bylines);
        Assert.Equal([$"4 {DiagnosticCodes.StrayLine}"], reading.Problems);
        Assert.Equal(1, reading.Report.DiagnosedLines);
    }

    [Theory]
    [InlineData("20 Papers\n", 1)]
    [InlineData("3 Papers\n", 0)]
    public void Another_number_of_papers_than_announced_is_mentioned(string header, int times) =>
        Assert.Equal(times, Reading.Of(header + s_compact).Report.Counts.GetValueOrDefault(DiagnosticCodes.PaperCountDiffers));

    [Fact]
    public void Without_any_printed_year_the_reference_year_is_assumed()
    {
        var reading = Reading.Of($"CVMay 24\nA Fast MethodBo Li\n{Prose}", new ReadOptions { ReferenceYear = 2019 });
        Assert.Equal(new PaperDate("May 24", 2019, 5, 24, true), reading.Papers[0].Date);
        Assert.Equal(1, reading.Report.Counts[DiagnosticCodes.YearAssumed]);
    }

    [Fact]
    public void A_category_that_arxiv_lacks_is_kept_as_printed()
    {
        var reading = Reading.Of(s_compact.Replace("CVMay", "ZZMay", StringComparison.Ordinal));
        Assert.Equal("ZZ", reading.Papers[0].Category);
        Assert.Equal(1, reading.Report.Counts[DiagnosticCodes.UnknownCategory]);
    }

    [Fact]
    public void Two_ways_to_part_a_byline_are_mentioned()
    {
        var reading = Reading.Of($"CVMay 24, 2020\nSampling by XYZE Weinan, Bo Li\n{Prose}");
        Assert.Equal(["Sampling by XYZ|E Weinan, Bo Li"], reading.Bylines);
        Assert.Equal(1, reading.Report.Counts[DiagnosticCodes.AmbiguousByline]);
    }
}

using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Extraction.Tests.Papers;

/// <summary>Digests that are not in the seeds.</summary>
public sealed class DigestTests
{
    private const string Prose =
        "Deep networks are large, and their cost grows with every year. We propose a method that makes them smaller without loss. "
        + "Experiments on several benchmarks show that the method is faster than others. The code is available.";

    private const string Short = "We present a small method.";

    private static readonly string[] s_titles = ["A Fast Method for Networks", "ZeroFlow", "Is Less More? A Study of Pruning", "A Cheap Method"];

    private static readonly string s_pairs = string.Concat(s_titles.Select(title => $"{title}\n{Prose}\n"));

    private static readonly string s_spaced = string.Concat(s_titles.Select(title => $"{title}\n\n{Prose}\n\n"));

    public static TheoryData<string, int> Furniture() => new()
    {
        { "", 0 },
        { "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\nbyAK and the research community\n\nSep 17\n\n", 6 },
        { "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe\n", 3 },
        { "Daily Papers\nMar 3\n12\n", 3 },
        { "Paper Digest\n", 1 },
    };

    [Theory]
    [MemberData(nameof(Furniture))]
    public void Are_read_with_and_without_furniture(string furniture, int lines)
    {
        foreach (var (page, layout) in new[] { (s_pairs, PaperLayouts.DigestPairs), (s_spaced, PaperLayouts.DigestSpaced) })
        {
            var text = furniture + page;
            foreach (var variant in new[] { text, text.ReplaceLineEndings("\r\n"), "\uFEFF" + text, text + "\n\n \n", text.TrimEnd(), text.Replace(' ', '\u00A0') })
            {
                var reading = Reading.Of(variant);
                if (furniture.Length < 20) Assert.Equal(layout, reading.Layout);
                Assert.Equal(s_titles, reading.Titles);
                Assert.Equal(lines, reading.Report.FurnitureLines);
                Assert.Empty(reading.Report.Diagnostics);
            }
        }
    }

    [Fact]
    public void Pairs_set_off_by_blank_lines_are_read() =>
        Assert.Equal(s_titles, Reading.Of(string.Concat(s_titles.Select(title => $"{title}\n{Prose}\n\n"))).Titles);

    [Fact]
    public void One_paper_is_a_digest()
    {
        Assert.Equal(["ZeroFlow"], Reading.Of($"ZeroFlow\n{Prose}").Titles);
        Assert.Equal(["ZeroFlow"], Reading.Of($"ZeroFlow\n\n{Prose}\n").Titles);
    }

    [Theory]
    [InlineData("Upvote 12")]
    [InlineData("Advertisement")]
    [InlineData("Sponsored by our partners")]
    public void A_foreign_line_is_reported_wherever_it_stands(string foreign)
    {
        var lines = s_pairs.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 1; at <= lines.Length; at++)
        {
            var reading = Reading.Of(string.Join('\n', [.. lines[..at], foreign, .. lines[at..]]));
            Assert.Equal(s_titles, reading.Titles);
            Assert.All(reading.Papers, paper => Assert.Equal(Prose, paper.Abstract));
            Assert.Equal([$"{at + 1} RG1024"], reading.Problems);
        }
    }

    [Theory]
    [InlineData("Get the best papers weekly\nUnsubscribe at any time\n")]
    [InlineData("Get the best new papers on machine learning of every week in your inbox\nNo spam\n")]
    [InlineData("The Weekly Paper Digest\nIssue 12\n")]
    public void Leading_lines_of_any_words_are_furniture(string furniture)
    {
        foreach (var page in new[] { s_pairs, s_spaced, $"AI and Memory Wall\n{Prose}\n", $"ZeroFlow\n{Prose}\n" })
        {
            var reading = Reading.Of(furniture + page);
            Assert.Equal(Reading.Of(page).Titles, reading.Titles);
            Assert.Empty(reading.Report.Diagnostics);
            Assert.Equal(2, reading.Report.FurnitureLines);
        }
    }

    [Theory]
    [InlineData("AI and Memory Wall")]
    [InlineData("Pruning")]
    [InlineData("Sparse Attention")]
    [InlineData("Attention is all you need")]
    [InlineData("Llama 3")]
    public void Short_titles_with_an_abstract_survive(string title)
    {
        Assert.Equal([.. s_titles, title, .. s_titles], Reading.Of($"{s_pairs}{title}\n{Prose}\n{s_pairs}").Titles);
        Assert.Equal([title, .. s_titles], Reading.Of($"{title}\n{Prose}\n{s_pairs}").Titles);
        Assert.Equal([.. s_titles, title], Reading.Of($"{s_pairs}{title}\n{Prose}").Titles);
    }

    [Fact]
    public void A_short_title_that_its_abstract_names_keeps_it()
    {
        var reading = Reading.Of($"{s_pairs}A Study of Networks\nSparse Attention\nSparse attention is cheap. {Prose}\n");
        Assert.Equal([.. s_titles, "A Study of Networks", "Sparse Attention"], reading.Titles);
        Assert.Equal(["9 RG1023"], reading.Problems);
    }

    [Fact]
    public void One_pair_with_a_short_abstract_is_a_digest()
    {
        const string Abstract = "Large models are pruned in one pass, without any retraining at all.";
        Assert.Equal(["Pruning in One Pass"], Reading.Of($"Pruning in One Pass\n{Abstract}\n").Titles);
        var reading = Reading.Of($"Subscribe\nGet the daily digest in your inbox\nSubscribePruning in One Pass\n{Abstract}\nA Second Method\n\n{Abstract}\n");
        Assert.Equal(["Pruning in One Pass", "A Second Method"], reading.Titles);
        Assert.Equal(2, reading.Report.FurnitureLines);
        Assert.Empty(reading.Report.Diagnostics);
    }

    [Theory]
    [InlineData("SubscribeA Fast Method", "A Fast Method")]
    [InlineData("Subscribe3D Methods", "3D Methods")]
    [InlineData("Subscribe$k$-Means", "$k$-Means")]
    [InlineData("SubscribeZipVL: Fast Methods", "ZipVL: Fast Methods")]
    [InlineData("Subscribe to Methods, Not to Papers", "Subscribe to Methods, Not to Papers")]
    [InlineData("Subscription Models for Networks", "Subscription Models for Networks")]
    [InlineData("SubscribeSubscribe to Methods", "Subscribe to Methods")]
    [InlineData("SubscribeNet: Deep Methods", "SubscribeNet: Deep Methods", " SubscribeNet is small.")]
    public void The_label_of_the_button_is_cut_from_the_first_title(string line, string title, string more = "") =>
        Assert.Equal(title, Reading.Of($"Get trending papers in your email inbox!\n{line}\n{Prose}{more}\n{s_pairs}").Titles[0]);

    [Fact]
    public void A_system_named_like_the_button_keeps_its_name_where_there_is_no_button()
    {
        Assert.Equal("SubscribeNet: Deep Methods", Reading.Of($"SubscribeNet: Deep Methods\n{Prose}\n").Titles[0]);
        Assert.Equal("SubscribeNet: Deep Methods", Reading.Of($"A Method\n{Prose}\nSubscribeNet: Deep Methods\n{Prose}\n").Titles[1]);
    }

    [Fact]
    public void A_missing_abstract_shifts_nothing()
    {
        var reading = Reading.Of(s_pairs.Replace($"ZeroFlow\n{Prose}\n", "ZeroFlow\n", StringComparison.Ordinal));
        Assert.Equal(s_titles, reading.Titles);
        Assert.Equal(["3 RG1023"], reading.Problems);
    }

    [Fact]
    public void A_missing_title_shifts_nothing()
    {
        var reading = Reading.Of(s_pairs.Replace("ZeroFlow\n", "", StringComparison.Ordinal));
        Assert.Equal([s_titles[0], .. s_titles[2..]], reading.Titles);
        Assert.Equal(["3 RG1021"], reading.Problems);
        Assert.Equal(1, reading.Report.DiagnosedLines);
    }

    [Fact]
    public void A_label_is_no_title_of_the_abstract_after_it()
    {
        var reading = Reading.Of($"Daily Papers\nSep 17\n{Prose}\n{s_pairs}Privacy\nAbout\n");
        Assert.Equal(s_titles, reading.Titles);
        Assert.Equal(["3 RG1021"], reading.Problems);
        Assert.Equal(4, reading.Report.FurnitureLines);
    }

    [Fact]
    public void A_digest_cut_off_after_a_title_keeps_it()
    {
        var reading = Reading.Of(s_pairs + "A Last Method for Everything");
        Assert.Equal("A Last Method for Everything", reading.Titles[^1]);
        Assert.Equal(["9 RG1031"], reading.Problems);
        Assert.Equal(1, reading.Report.Errors);
    }

    [Fact]
    public void A_digest_cut_off_within_a_sentence_says_so()
    {
        var reading = Reading.Of(s_pairs.TrimEnd()[..^12]);
        Assert.Equal(["7 RG1032"], reading.Problems);
        Assert.Equal(0, reading.Report.Errors);
    }

    [Fact]
    public void Short_abstracts_and_long_titles_are_told_apart_by_their_place()
    {
        var longTitle = "A Study of " + string.Join(", ", Enumerable.Repeat("Very Long Titles", 12));
        var reading = Reading.Of($"A Method\n{Prose}\nZeroFlow\n{Short}\n{longTitle}\n{Prose}\nA Last Method\n{Short}\n");
        Assert.Equal(["A Method", "ZeroFlow", longTitle, "A Last Method"], reading.Titles);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void An_abstract_broken_in_the_middle_of_a_sentence_is_joined()
    {
        var reading = Reading.Of($"A Method\n{Prose} It is\nalso small. {Prose}\nZeroFlow\n{Prose}");
        Assert.Equal(["A Method", "ZeroFlow"], reading.Titles);
        Assert.Equal($"{Prose} It is also small. {Prose}", reading.Papers[0].Abstract);
        Assert.Equal(1, reading.Report.Counts[DiagnosticCodes.JoinedAbstract]);
    }
}

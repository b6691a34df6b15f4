using System.Globalization;
using System.Text;

namespace ResearchGraph.Extraction.Tests.Papers;

/// <summary>Author pages, above all compact ones, made of real titles and abstracts and names of many shapes: every title must come back to the letter.</summary>
public sealed class MadeAuthorPageTests
{
    private static readonly string[] s_names =
    [
        "Yu Gong", "Miao Yin", "Yu-Neng Chuang", "J. Iyer", "Sarah McDonald", "Aaron van den Oord", "Yann LeCun", "Mary-Jane K. O'Neil",
        "Ludwig von der Heide", "Maria de la Cruz", "Conor O’Brien", "Gabriele D'Angelo", "Terrance DeVries", "Étienne Côté", "Łukasz Kaiser",
        "Tom B. Brown", "A. B. Smith", "Florin-Alexandru Vasluianu", "Marcos V. Conde", "Li Fei-Fei", "Xi Chen", "E Weinan", "Bo Li", "Can Qin",
        "Song Han", "Will Long", "Jean-Pierre Serre", "Md. Rahman", "John Smith Jr.", "Anne McKay", "Ian MacDonald", "Fabio De Sousa Ribeiro",
        "Quoc V. Le", "Øyvind Ødegård", "Vincent Y. F. Tan", "Khalid bin Waleed", "Ang Li", "Zhi-Hua Zhou", "Sergey Ioffe", "Radu Timofte",
        "Kaiming He", "Hang Zhao", "Mingxing Tan", "Ross Girshick", "Nan Duan", "Tie-Yan Liu", "Ilya Sutskever", "Geoffrey E. Hinton", "Ming Ding",
    ];

    private static readonly string[] s_ends =
    [
        " for LLMs", " in GANs", " with LoRA", " on DIV2K", " in 3D", " via RL", " of MoEs", " using ViT-B/16", " (Extended)", " with $\\alpha$",
        "?", " of \"Experts\"", ": GPT-4", " and PyTorch", " on iPhone", " V2", " under SGD", " for NLP, CV, and RL", " with AdamW", " by MIT", " at 2x",
    ];

    [Theory]
    [InlineData(1, 300, false)]
    [InlineData(2, 30, false)]
    [InlineData(3, 8, false)]
    [InlineData(4, 1, false)]
    [InlineData(5, 300, true)]
    [InlineData(6, 30, true)]
    [InlineData(7, 8, true)]
    [InlineData(8, 1, true)]
    [InlineData(9, 30, true, false)]
    [InlineData(10, 3, true, false)]
    [InlineData(11, 1, true, false)]
    public void Titles_come_back_to_the_letter(int seed, int papersAPage, bool withOddEnds, bool isCompact = true)
    {
        var random = new Random(seed);
        var papers = new[] { "000", "002", "003" }.SelectMany(prefix => SeedListingTests.Read(prefix).Papers).ToList();
        var wrong = new List<string>();
        foreach (var page in papers.Chunk(papersAPage))
        {
            var expected = new List<string>();
            var text = new StringBuilder();
            foreach (var paper in page)
            {
                var authors = s_names.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToArray();
                var title = withOddEnds ? paper.Title + s_ends[random.Next(s_ends.Length)] : paper.Title;
                var more = authors.Length == 3 && random.Next(3) > 0;
                expected.Add($"{title}|{string.Join(", ", authors)}{(more ? "+" : "")}");
                var byline = string.Join(", ", authors) + (more ? " et al." : "");
                text.Append(CultureInfo.InvariantCulture, $"CVMay 24, 2023\n{title}{(isCompact ? "" : "\n\n")}{byline}\n{(isCompact ? "" : "\n")}{paper.Abstract}\n");
                if (!isCompact) text.Append('\n');
            }

            var read = Reading.Of(text.ToString()).Bylines;
            wrong.AddRange(expected.Except(read).Select(line => $"{line} was read as {read.ElementAtOrDefault(expected.IndexOf(line))}"));
        }

        Assert.True(wrong.Count == 0, $"seed {seed}: {wrong.Count} of {papers.Count}:\n{string.Join('\n', wrong)}");
    }
}

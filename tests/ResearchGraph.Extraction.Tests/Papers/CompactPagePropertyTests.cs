using System.Globalization;
using System.Text;

namespace ResearchGraph.Extraction.Tests.Papers;

/// <summary>Compact pages made of real titles and abstracts and names of many shapes: every title must come back to the letter.</summary>
public sealed class CompactPagePropertyTests
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

    [Theory]
    [InlineData(1, 300)]
    [InlineData(2, 30)]
    [InlineData(3, 8)]
    [InlineData(4, 1)]
    public void Titles_come_back_to_the_letter(int seed, int papersAPage)
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
                var more = authors.Length == 3 && random.Next(3) > 0;
                expected.Add($"{paper.Title}|{string.Join(", ", authors)}{(more ? "+" : "")}");
                text.Append(CultureInfo.InvariantCulture, $"CVMay 24, 2023\n{paper.Title}{string.Join(", ", authors)}{(more ? " et al." : "")}\n{paper.Abstract}\n");
            }

            var read = Reading.Of(text.ToString()).Bylines;
            wrong.AddRange(expected.Except(read).Select(line => $"{line} was read as {read.ElementAtOrDefault(expected.IndexOf(line))}"));
        }

        Assert.True(wrong.Count == 0, $"seed {seed}: {wrong.Count} of {papers.Count}:\n{string.Join('\n', wrong)}");
    }
}

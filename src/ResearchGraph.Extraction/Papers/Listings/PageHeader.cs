using ResearchGraph.Extraction.Papers.Bylines;
using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>What stands above the papers of an author page.</summary>
/// <param name="Names">Lines that could be the owner's name, in order.</param>
/// <param name="PaperCount">How many papers the page announces; null where it does not.</param>
/// <param name="PaperCountLine">1-based line of that number.</param>
internal readonly record struct PageHeader(IReadOnlyList<string> Names, int? PaperCount, int PaperCountLine)
{
    /// <summary>Reads the furniture lines before the first paper.</summary>
    public static PageHeader Read(IReadOnlyList<TextLine> lines, LineRole[] roles)
    {
        var names = new List<string>();
        var (count, countLine) = ((int?)null, 0);
        for (var i = 0; i < lines.Count && roles[i] == LineRole.Furniture; i++)
        {
            var text = lines[i].Text;
            if (PageFurniture.PaperCount(text) is { } papers) (count, countLine) = (papers, lines[i].Number);
            else if (IsName(text)) names.Add(text);
        }

        return new PageHeader(names, count, countLine);
    }

    /// <summary>A name of two words or more, or one word that starts with a capital and is no subject code.</summary>
    private static bool IsName(string text) =>
        text.Length <= 60 && PageFurniture.Score(text) <= 0 && !HeaderLineParser.TryParse(text, out _) && NameShape.Score(text) > -2.6;
}

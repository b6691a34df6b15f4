using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>What a digest as a whole tells of its lines: how long its abstracts are, and which lines speak of the abstract after them.</summary>
internal sealed class DigestPage
{
    /// <summary>How many lines after a title its abstract is looked for.</summary>
    private const int Reach = 3;

    /// <summary>Shorter words occur in any abstract.</summary>
    private const int MinWord = 5;

    /// <summary>An abstract is shorter than the page's others by such a factor only where it is none.</summary>
    private const int ClauseFactor = 5, SentenceFactor = 16;

    private readonly HashSet<int> _topical = [];
    private readonly int _typicalLength;

    public DigestPage(IReadOnlyList<TextLine> lines)
    {
        var lengths = lines.Where(line => IsCertainAbstract(line.Text)).Select(line => line.Text.Length).Order().ToList();
        if (lengths.Count > 0) _typicalLength = lengths[lengths.Count / 2];
        for (var i = 0; i < lines.Count; i++)
        {
            if (PageFurniture.IsSlogan(lines[i].Text) && IsTopical(lines, i)) _topical.Add(lines[i].Number);
        }
    }

    /// <summary>Whether a line is certainly an abstract; on pages of short abstracts only, whether it has the shape of one.</summary>
    public bool IsAbstract(string text) => _typicalLength > 0 ? IsCertainAbstract(text) : Prose.IsLikeAbstract(text);

    /// <summary>Whether a line is far too short for an abstract of this page.</summary>
    public bool IsStub(string text) => text.Length * (Prose.EndsSentence(text) ? SentenceFactor : ClauseFactor) < _typicalLength;

    /// <summary>Whether most of a line's longer words occur in the abstract after it, as those of its title do; known of slogans only.</summary>
    public bool IsTopical(TextLine line) => _topical.Contains(line.Number);

    private static bool IsCertainAbstract(string text) => Prose.Score(text) > 2;

    private bool IsTopical(IReadOnlyList<TextLine> lines, int index)
    {
        for (var i = index + 1; i < lines.Count && i <= index + Reach; i++)
        {
            if (IsAbstract(lines[i].Text)) return SharesWords(lines[index].Text, lines[i].Text);
        }

        return false;
    }

    private static bool SharesWords(string line, string text)
    {
        var (shared, words) = (0, 0);
        foreach (var range in line.AsSpan().Split(' '))
        {
            var word = line.AsSpan(range).Trim(".,;!?()\"'");
            if (word.Length < MinWord) continue;
            words++;
            if (text.AsSpan().Contains(word, ComparisonOf(word))) shared++;
        }

        return shared * 2 > words;
    }

    /// <summary>Names keep their capitals: <c>github.com</c> does not speak of <c>GitHub</c>.</summary>
    private static StringComparison ComparisonOf(ReadOnlySpan<char> word) =>
        word[1..].IndexOfAnyInRange('A', 'Z') >= 0 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
}

using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>The lines of one paper, gathered.</summary>
internal sealed class PaperDraft
{
    private readonly List<string> _abstract = [];

    /// <summary>Its header line, where there is one.</summary>
    public TextLine? Header { get; private set; }

    /// <summary>Its title, in compact pages with the authors.</summary>
    public TextLine? Title { get; private set; }

    /// <summary>Its authors, where they have a line.</summary>
    public TextLine? Byline { get; private set; }

    /// <summary>1-based line on which it starts.</summary>
    public int Line { get; private set; }

    /// <summary>How many lines it has.</summary>
    public int LineCount { get; private set; }

    /// <summary>Lines of its abstract.</summary>
    public int AbstractLines => _abstract.Count;

    /// <summary>The abstract; empty where there is none.</summary>
    public string Abstract => _abstract.Count == 1 ? _abstract[0] : string.Join(' ', _abstract);

    /// <summary>The last line of the abstract so far; empty where there is none.</summary>
    public string LastOfAbstract => _abstract.Count == 0 ? "" : _abstract[^1];

    /// <summary>Whether a line of this role can still belong to it.</summary>
    public bool Takes(LineRole role) => role switch
    {
        LineRole.Header => LineCount == 0,
        LineRole.Title or LineRole.TitleAndByline => Title is null && Byline is null && AbstractLines == 0,
        LineRole.Byline => Byline is null && AbstractLines == 0,
        _ => true,
    };

    /// <summary>Adds a line.</summary>
    public void Add(TextLine line, LineRole role)
    {
        if (LineCount++ == 0) Line = line.Number;
        if (role == LineRole.Header) Header = line;
        else if (role is LineRole.Title or LineRole.TitleAndByline) Title = line;
        else if (role == LineRole.Byline) Byline = line;
        else _abstract.Add(line.Text);
    }
}

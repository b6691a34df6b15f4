using ResearchGraph.Extraction.Papers.Bylines;
using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Recognises the layout of a listing by what its lines look like; never by the file's name.</summary>
internal static class LayoutDetector
{
    /// <summary>A header line belongs to four lines or so; fewer than one in this many are chance.</summary>
    private const int LinesPerHeader = 16;

    /// <summary>A pair is two lines, or more where abstracts are broken; one in more lines than this is chance.</summary>
    private const int LinesPerPair = 16;

    /// <summary>One of <see cref="PaperLayouts"/>.</summary>
    /// <param name="lines">The lines that are not blank.</param>
    public static string Detect(IReadOnlyList<TextLine> lines)
    {
        var (headers, compact) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!HeaderLineParser.TryParse(lines[i].Text, out var header) || !header.IsCertain) continue;
            headers++;
            compact += CompactEvidence(lines, i);
        }

        if (headers * LinesPerHeader >= lines.Count && headers > 0)
        {
            return compact >= 0 ? PaperLayouts.AuthorPageCompact : PaperLayouts.AuthorPageSpaced;
        }

        if (!IsDigest(lines)) return PaperLayouts.Unknown;
        return IsSpaced(lines) ? PaperLayouts.DigestSpaced : PaperLayouts.DigestPairs;
    }

    /// <summary>Positive where the lines after a header line look like a compact page's, negative where like a spaced page's.</summary>
    private static int CompactEvidence(IReadOnlyList<TextLine> lines, int header)
    {
        var evidence = 0;
        if (header + 1 < lines.Count && lines[header + 1].Text is { Length: <= 1000 } title)
        {
            if (BylineParser.CutTail(title).MoreAuthors && BylineParser.Score(title) < 1) evidence += 3;
        }

        if (header + 2 < lines.Count)
        {
            var third = lines[header + 2];
            if (BylineParser.Score(third.Text) > 1) evidence -= 3;
            else if (Prose.Score(third.Text) > 0) evidence += 1;
            evidence += third.AfterBlank ? -1 : 1;
        }

        return evidence;
    }

    /// <summary>Whether enough lines are titles with an abstract after them; lines that are furniture for certain do not count.</summary>
    private static bool IsDigest(IReadOnlyList<TextLine> lines)
    {
        var (pairs, others) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (PageFurniture.Score(lines[i].Text) > 0) continue;
            var isPair = i + 1 < lines.Count && Prose.IsLikeTitle(lines[i].Text) && Prose.IsLikeAbstract(lines[i + 1].Text);
            if (isPair) pairs++;
            else others++;
        }

        return pairs > 0 && pairs * LinesPerPair >= others;
    }

    /// <summary>Whether most lines after the first have a blank line before them.</summary>
    private static bool IsSpaced(IReadOnlyList<TextLine> lines)
    {
        var spaced = 0;
        for (var i = 1; i < lines.Count; i++) spaced += lines[i].AfterBlank ? 1 : -1;
        return spaced > 0;
    }
}

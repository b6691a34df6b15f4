namespace ResearchGraph.Extraction.Papers.Bylines;

/// <summary>
/// Parts a line on which title and authors run together: <c>…Video RecognitionYu Gong, Miao Yin et al.</c>
/// </summary>
/// <remarks>
/// Every place where a name could begin right after another character is tried, in each of the last three comma pieces (a listing
/// prints at most three authors, and titles have commas too). A place is scored by how much what follows looks like names
/// (<see cref="NameShape"/>; names known from the same page) and how much what stands before it ends like a title
/// (<see cref="TitleEnd"/>; words known from the abstract and from the page). The best score wins, then the earliest place.
/// Nothing is chosen below <see cref="Threshold"/>: then the line is a title alone.
/// </remarks>
internal sealed class BylineSplitter
{
    private const int MaxAuthors = 3;
    private const double Threshold = -0.4;
    private const int MaxNameLength = 100;

    /// <summary>Worse shapes are no names, whatever stands before them.</summary>
    private const double LeastShape = -4;
    private readonly PageVocabulary _vocabulary;

    public BylineSplitter(PageVocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>The best way to part the line; null where it has no byline.</summary>
    /// <param name="line">The line, without white space at its ends.</param>
    /// <param name="paperAbstract">The paper's abstract; empty where unknown.</param>
    public BylineSplit? Split(string line, string paperAbstract)
    {
        var tail = BylineParser.CutTail(line);
        var best = (Score: Threshold, At: -1);
        var second = (Score: double.NegativeInfinity, At: -1);
        foreach (var (at, score) in Candidates(tail, paperAbstract))
        {
            if (score > best.Score)
            {
                if (best.At >= 0) second = best;
                best = (score, at);
            }
            else if (score > second.Score) second = (score, at);
        }

        if (best.At < 0) return null;
        var authors = BylineParser.Pieces(tail.Names[best.At..]).ConvertAll(BylineParser.Plain);
        var byline = new Byline(authors, tail.MoreAuthors, tail.Affiliations);
        return new BylineSplit(
            line[..best.At].TrimEnd(),
            byline,
            second.At < 0 ? double.PositiveInfinity : best.Score - second.Score,
            second.At < 0 ? null : line[..second.At].TrimEnd());
    }

    private IEnumerable<(int At, double Score)> Candidates(BylineTail tail, string paperAbstract)
    {
        var names = tail.Names;
        var (end, later, authors) = (names.Length, 0.0, 0);
        while (end > 0 && authors < MaxAuthors)
        {
            var start = PieceStart(names, end);
            authors++;
            for (var at = end - 1; at > start; at--)
            {
                if (ScoreAt(tail, at, end, paperAbstract) is not { } score) continue;
                yield return (at, score + later + (tail.MoreAuthors ? authors * 0.3 : 0));
            }

            if (NameShape.Score(BylineParser.Plain(names[start..end].Trim())) is not { } whole) yield break;
            later += Math.Clamp(whole, -3, 1) + (_vocabulary.Count(names[start..end].Trim()) > 1 ? 1 : 0);
            end = start - 1;
        }
    }

    /// <summary>Index after the comma that opens the piece which ends at an index; a suffix such as <c>Jr.</c> is no piece of its own.</summary>
    private static int PieceStart(string names, int end)
    {
        while (true)
        {
            var comma = end > 0 ? names.LastIndexOf(',', end - 1) : -1;
            if (comma <= 0) return 0;
            var next = names.IndexOf(',', comma + 1);
            var piece = names[(comma + 1)..(next < 0 ? names.Length : next)].Trim();
            if (!NameShape.IsSuffix(piece)) return comma + 1;
            end = comma;
        }
    }

    private double? ScoreAt(BylineTail tail, int at, int end, string paperAbstract)
    {
        var names = tail.Names;
        if (end - at > MaxNameLength) return null;
        var isGlued = GluedBoundaries.IsAt(names, at);
        var isSpaced = !isGlued && tail.MoreAuthors && char.IsUpper(names[at]) && names[at - 1] == ' ';
        if (!isGlued && !isSpaced) return null;
        var name = BylineParser.Plain(names[at..end].Trim().Replace(",", "", StringComparison.Ordinal));
        if (NameShape.Score(name) is not { } shape || shape < (isSpaced ? 1 : LeastShape)) return null;
        var score = shape + NameEvidence(name) + TitleEnd.Score(names, at, paperAbstract, _vocabulary);
        return isSpaced ? score - 3 : score;
    }

    private double NameEvidence(string name)
    {
        if (_vocabulary.Count(name) > 0) return 5;
        var space = name.IndexOf(' ');
        if (space < 0) return 0;
        var (first, last) = (name[..space], name[(name.LastIndexOf(' ') + 1)..]);
        var evidence = 0.0;
        if (_vocabulary.IsGivenName(first)) evidence += 1.5;
        else if (first.Length > 1 && _vocabulary.HasLowerWord(first)) evidence -= 0.7;
        return _vocabulary.IsSurname(last) ? evidence + 1 : evidence;
    }
}

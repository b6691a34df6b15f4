namespace ResearchGraph.Extraction.Papers.Bylines;

/// <summary>Takes a byline apart that stands on a line of its own: names, <c>et al.</c>, affiliations. Thread-safe.</summary>
internal static class BylineParser
{
    private const int MaxAffiliationsLength = 400;
    private static readonly string[] s_etAl = ["et al.", "et al", "et. al.", "et. al", "et  al."];
    private static readonly string[] s_dots = [" · ", " • ", " ∙ ", " ⋅ "];

    /// <summary>Parses a whole line as a byline, whatever its names look like.</summary>
    public static Byline Parse(string line)
    {
        var tail = CutTail(line);
        var authors = new List<string>();
        foreach (var piece in Pieces(tail.Names))
        {
            foreach (var name in SplitAnd(piece)) authors.Add(Plain(name));
        }

        return new Byline(authors, tail.MoreAuthors, tail.Affiliations);
    }

    /// <summary>How much a line looks like a byline and nothing else: positive where it does.</summary>
    public static double Score(string line)
    {
        if (line.Length > 400) return -6;
        var tail = CutTail(line);
        var pieces = Pieces(tail.Names);
        var (sum, names) = (0.0, 0);
        foreach (var piece in pieces)
        {
            foreach (var name in SplitAnd(piece))
            {
                if (NameShape.Score(Plain(name)) is not { } score || score <= -3) return -6;
                sum += Math.Clamp(score, -3, 1);
                names++;
            }
        }

        if (names == 0) return -6;
        var mean = sum / names;
        var evidence = (tail.MoreAuthors ? 3 : 0) + (names > 1 ? 2 : 0) + (tail.Affiliations.Count > 0 ? 1 : 0);
        return mean < -1 ? mean : mean + evidence;
    }

    /// <summary>Parts <c>et al.</c> and the affiliations from the end of a line; the names keep their places in it.</summary>
    public static BylineTail CutTail(string line)
    {
        var (names, affiliations) = CutAffiliations(line);
        foreach (var mark in s_etAl)
        {
            if (!names.EndsWith(mark, StringComparison.OrdinalIgnoreCase)) continue;
            var before = names[..^mark.Length];
            if (before.Length == 0 || !(char.IsWhiteSpace(before[^1]) || before[^1] == ',')) continue;
            return new BylineTail(before.TrimEnd().TrimEnd(',').TrimEnd(), true, affiliations);
        }

        return new BylineTail(names, false, affiliations);
    }

    /// <summary>The parts between commas; a suffix such as <c>Jr.</c> stays with the name before it.</summary>
    public static List<string> Pieces(string names)
    {
        var pieces = new List<string>();
        foreach (var part in names.Split([',', '，', '、', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (pieces.Count > 0 && NameShape.IsSuffix(part)) pieces[^1] += ", " + part;
            else pieces.Add(part);
        }

        return pieces;
    }

    /// <summary>The name with single plain spaces.</summary>
    public static string Plain(string name)
    {
        var isPlain = true;
        for (var i = 0; i < name.Length && isPlain; i++)
        {
            isPlain = !char.IsWhiteSpace(name[i]) || (name[i] == ' ' && i > 0 && name[i - 1] != ' ');
        }

        return isPlain ? name : string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string[] SplitAnd(string piece)
    {
        var rest = piece.StartsWith("and ", StringComparison.Ordinal) ? piece[4..] : piece;
        return rest.Split([" and ", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static (string Names, IReadOnlyList<string> Affiliations) CutAffiliations(string line)
    {
        foreach (var dot in s_dots)
        {
            var at = line.IndexOf(dot, Math.Max(0, line.Length - MaxAffiliationsLength), StringComparison.Ordinal);
            while (at > 0)
            {
                var before = line[..at].TrimEnd();
                if (EndsLikeByline(before)) return (before, SplitAffiliations(line[(at + dot.Length)..], dot));
                at = line.IndexOf(dot, at + 1, StringComparison.Ordinal);
            }
        }

        return (line, []);
    }

    /// <summary>Whether a byline may end here: after <c>et al.</c>, or after a name set off by a comma or run together with a word.</summary>
    private static bool EndsLikeByline(string text)
    {
        foreach (var mark in s_etAl)
        {
            if (text.EndsWith(" " + mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        var comma = text.LastIndexOf(',');
        var last = text[(comma + 1)..].Trim();
        return NameShape.Score(last) > 0 || GluedBoundaries.Any(last);
    }

    private static List<string> SplitAffiliations(string text, string dot) =>
        [.. text.Split([",", dot, ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}

namespace ResearchGraph.Extraction.Papers.Bylines;

/// <summary>How much a title could end at a place of a line: the abstract nearly always repeats the title's last word.</summary>
internal static class TitleEnd
{
    private static readonly HashSet<string> s_joints = new(StringComparer.Ordinal)
    {
        "and", "or", "of", "for", "with", "without", "in", "on", "at", "to", "by", "from", "via", "using", "the",
        "a", "an", "as", "under", "through", "is", "are",
    };

    private const string Closers = ")]}$?!\"”’»%…*";

    /// <summary>About +5 where the title surely ends there, below -3 where it surely does not.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Index just past the end of the title.</param>
    /// <param name="paperAbstract">The paper's abstract.</param>
    /// <param name="vocabulary">What the page teaches.</param>
    public static double Score(string line, int at, string paperAbstract, PageVocabulary vocabulary)
    {
        var head = line.AsSpan(0, at).TrimEnd();
        if (head.Length < 2) return -10;
        var score = IsClosed(head) ? 3.0 : 0.0;
        var word = LastWord(head);
        if (word.Length == 0) return score;
        if (char.IsAsciiDigit(head[^1])) score += SplitsCapitals(line, at) ? -6 : 1.5;
        if (word.Length > 2 && char.IsLower(head[^1]) && head.Length == at && !SplitsCapitals(line, at)) score += 0.8;
        if (EndsInsideName(head) || (EndsInPrefix(head, word) && !(word.Length > 3 && WordScanner.Contains(paperAbstract, word)))) score -= 5;
        return score + WordScore(word, paperAbstract, vocabulary) - WholeWordPenalty(line, at, paperAbstract, vocabulary);
    }

    private static bool IsClosed(ReadOnlySpan<char> head)
    {
        return Closers.Contains(head[^1], StringComparison.Ordinal) && (head[^1] != '’' || head.Contains('‘'));
    }

    private static double WordScore(string word, string paperAbstract, PageVocabulary vocabulary)
    {
        if (word.Length == 1 && char.IsLetter(word[0])) return -1.5;
        if (s_joints.Contains(word)) return -4;
        if (WordScanner.Contains(paperAbstract, word)) return paperAbstract.Contains(word, StringComparison.Ordinal) ? 4 : 3.5;
        if (vocabulary.Count(word) > 0 || vocabulary.IsGivenName(word)) return -2;
        var other = OtherNumber(word);
        if (WordScanner.Contains(paperAbstract, other)) return 3;
        if (vocabulary.HasWord(word)) return 2.5;
        if (vocabulary.HasWord(other)) return 2;
        return HasInnerCapital(word) ? -0.8 : -0.5;
    }

    /// <summary>The other of singular and plural, by its ending alone.</summary>
    private static string OtherNumber(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) return word[..^3] + "y";
        if (word.EndsWith('s') && word.Length > 3) return word[..^1];
        return word.EndsWith('y') && word.Length > 3 ? word[..^1] + "ies" : word + "s";
    }

    /// <summary>A place inside a word that the abstract has whole (<c>HoliTom</c>) or inside a known name is no end of a title.</summary>
    private static double WholeWordPenalty(string line, int at, string paperAbstract, PageVocabulary vocabulary)
    {
        if (!WordScanner.IsWordLetter(line[at - 1])) return 0;
        var (start, end) = (at, at);
        while (start > 0 && WordScanner.IsWordLetter(line[start - 1])) start--;
        while (end < line.Length && WordScanner.IsWordLetter(line[end])) end++;
        var whole = line[start..end];
        return WordScanner.Contains(paperAbstract, whole) || vocabulary.HasWord(whole) || vocabulary.IsSurname(whole) ? 5 : 0;
    }

    /// <summary><c>in 3|DAaron</c>, <c>DIV2|KYu</c>, <c>Adam|WE Weinan</c>: two capitals follow, of which the first rather ends the title.</summary>
    private static bool SplitsCapitals(string line, int at) => at + 1 < line.Length && char.IsUpper(line[at]) && char.IsUpper(line[at + 1]);

    /// <summary><c>RecognitionSarah Mc|Donald</c>, <c>RecognitionYann Le|Cun</c>.</summary>
    private static bool EndsInPrefix(ReadOnlySpan<char> head, string word) =>
        word.EndsWith("Mc", StringComparison.Ordinal) || word.EndsWith("Mac", StringComparison.Ordinal)
        || (NameShape.IsJoinedPrefix(word) && head.Length > word.Length && head[^(word.Length + 1)] == ' ');

    /// <summary><c>O'|Brien</c>, <c>LoRAJ.|Y. Iyer</c>, <c>Mary-|Jane</c>.</summary>
    private static bool EndsInsideName(ReadOnlySpan<char> head)
    {
        var last = head[^1];
        if (last is '\'' or '’' or 'ʼ' or '`')
        {
            var opens = head[..^1].Contains(" '", StringComparison.Ordinal) || head[..^1].Contains('‘');
            return !opens && char.IsLetter(head[^2]);
        }

        return last is '-' or ',' || (last == '.' && head.Length > 1 && char.IsUpper(head[^2]));
    }

    private static bool HasInnerCapital(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1])) return true;
        }

        return false;
    }

    /// <summary>The last run of letters and digits, closing marks after it passed over.</summary>
    private static string LastWord(ReadOnlySpan<char> head)
    {
        var end = head.Length;
        while (end > 0 && !WordScanner.IsWordLetter(head[end - 1])) end--;
        var start = end;
        while (start > 0 && WordScanner.IsWordLetter(head[start - 1])) start--;
        return head[start..end].ToString();
    }
}

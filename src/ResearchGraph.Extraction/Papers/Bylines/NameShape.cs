using System.Globalization;

namespace ResearchGraph.Extraction.Papers.Bylines;

/// <summary>
/// How much a string looks like a person's name, from its shape alone: number of words, capitals, initials, particles, suffixes.
/// Thread-safe.
/// </summary>
internal static class NameShape
{
    private static readonly HashSet<string> s_particles = new(StringComparer.Ordinal)
    {
        "van", "von", "der", "den", "de", "la", "las", "los", "del", "della", "dello", "di", "da", "das", "dos", "do", "du", "des", "le",
        "ter", "ten", "te", "zu", "zum", "zur", "af", "av", "bin", "bint", "ibn", "al", "el", "y", "e", "i", "d", "op", "'t", "’t", "san", "st.",
    };

    private static readonly HashSet<string> s_suffixes = new(StringComparer.Ordinal)
    {
        "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "PhD", "Ph.D.",
    };

    private static readonly string[] s_joinedPrefixes =
    [
        "Mc", "Mac", "Le", "La", "Les", "De", "Del", "Della", "Di", "Du", "Da", "Dal", "Dos", "Des", "Van", "Vanden", "Vander", "Von",
        "Ver", "Fitz", "Ben", "Bar", "Abu", "Al", "El", "San", "Ten", "Ter", "St", "Ap", "Ni", "O", "Ó",
    ];

    /// <summary>Whether the word is a suffix such as <c>Jr.</c>.</summary>
    public static bool IsSuffix(string word) => s_suffixes.Contains(word);

    /// <summary>Whether a capital may follow these letters inside a surname: <c>Mc</c>, <c>Le</c>, <c>De</c>.</summary>
    public static bool IsJoinedPrefix(ReadOnlySpan<char> letters)
    {
        foreach (var prefix in s_joinedPrefixes)
        {
            if (letters.Equals(prefix, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>From about +2 (two plain words) down; null where it cannot be a name (digits, brackets, lower-case words).</summary>
    public static double? Score(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (score, count, full, shouted) = (0.0, 0, 0, 0.0);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (s_particles.Contains(word))
            {
                if (i == 0) score -= 1;
                if (i == words.Length - 1) return null;
                continue;
            }

            if (i > 0 && IsSuffix(word)) continue;
            if (WordPenalty(i == 0 ? word : word[ElisionLength(word)..]) is not { } penalty) return null;
            count++;
            if (!IsInitials(word)) full++;
            else if (word.EndsWith('.')) score += 0.3;
            if (IsShouted(word)) shouted = Math.Max(shouted, penalty) + (shouted > 0 ? 0.1 : 0);
            else score -= penalty;
        }

        if (count == 0) return null;
        if (full == 0) score -= 2;
        return score + (count == 1 && IsIdeographic(words[^1]) ? 1.5 : CountScore(count)) - shouted;
    }

    /// <summary>Length of small letters that a family name may have before its capital: <c>d'Alembert</c>, <c>Ó hAnnracháin</c>.</summary>
    private static int ElisionLength(string word)
    {
        var length = 0;
        while (length < word.Length && char.IsLower(word[length])) length++;
        if (length is 0 or > 4 || length + 2 >= word.Length) return 0;
        if (char.IsUpper(word[length])) return word[0] is 'h' or 'n' or 't' && length == 1 ? length : 0;
        return IsJoint(word[length]) && word[length] is not ('-' or '‐' or '‑') && char.IsUpper(word[length + 1]) ? length + 1 : 0;
    }

    /// <summary>Whether a word of two letters or more is all capitals; where a whole name is, that is odd only once.</summary>
    private static bool IsShouted(string word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c)) return false;
        }

        return !IsInitials(word);
    }

    /// <summary><c>J.</c>, <c>J</c>, <c>J.-P.</c>, <c>A.B.</c></summary>
    public static bool IsInitials(string word)
    {
        var letters = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsUpper(word[i])) letters++;
            else if (word[i] is not ('.' or '-') && char.GetUnicodeCategory(word[i]) != UnicodeCategory.NonSpacingMark) return false;
            if (i > 0 && char.IsUpper(word[i]) && char.IsUpper(word[i - 1])) return false;
        }

        return letters > 0;
    }

    private static double CountScore(int count) => count switch
    {
        1 => -2.5,
        2 => 2,
        3 => 1.2,
        4 => 0.8,
        5 => 0,
        _ => -5,
    };

    /// <summary>0 for a plain capitalised word, more for odder ones, null for what no name holds.</summary>
    private static double? WordPenalty(string word)
    {
        if (IsInitials(word)) return word.Contains('.') ? 0 : 0.1;
        var (penalty, partStart, capitals, letters) = (0.0, 0, 0, 0);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (IsJoint(c))
            {
                partStart = i + 1;
                continue;
            }

            if (c == '.' && i == word.Length - 1)
            {
                penalty += 0.5;
                continue;
            }

            if (!IsNameLetter(c)) return null;
            letters++;
            if (!char.IsUpper(c)) continue;
            capitals++;
            if (i > partStart && !IsJoinedPrefix(word.AsSpan(partStart, i - partStart))) penalty += char.IsUpper(word[i - 1]) ? 3.5 : 1;
        }

        if (letters == 0 || !StartsName(word[0])) return null;
        return capitals == letters ? ShoutPenalty(word, letters) : Math.Min(penalty * 2, 7);
    }

    /// <summary><c>KA.</c> is rather the end of an acronym and an initial.</summary>
    private static double ShoutPenalty(string word, int letters) => word.EndsWith('.') ? 1.5 : letters <= 2 ? 0.5 : 0.8;

    private static bool StartsName(char first) =>
        char.IsUpper(first) || char.GetUnicodeCategory(first) == UnicodeCategory.OtherLetter || IsJoint(first);

    /// <summary>Two to four letters of a script without case, which make a whole name.</summary>
    private static bool IsIdeographic(string word) =>
        word.Length is >= 2 and <= 4 && char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter;

    private static bool IsJoint(char c) => c is '-' or '‐' or '‑' or '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    private static bool IsNameLetter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

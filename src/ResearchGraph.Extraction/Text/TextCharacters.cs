using System.Text;

namespace ResearchGraph.Extraction.Text;

/// <summary>Unification of single characters: one dash, one quote, one blank, compatibility forms resolved. Thread-safe.</summary>
internal static class TextCharacters
{
    /// <summary>What a character, with the combining marks behind it, is matched as: NFKC, with dashes, quotes and blanks unified.</summary>
    public static string Unify(ReadOnlySpan<char> character)
    {
        if (character.Length == 1)
        {
            var c = character[0];
            if (char.IsWhiteSpace(c) || char.IsControl(c)) return " ";
            switch (c)
            {
                case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212': return "-";
                case '\u2018' or '\u2019' or '\u02BC' or '\u2032': return "'";
                case '\u201C' or '\u201D' or '\u201E' or '\u2033': return "\"";
                case '\u2014' or '\u2015': return "\u2014";
                case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF': return "";
                case '\u2715' or '\u2A2F' or '\u2A09': return "×";
            }
        }
        var text = character.ToString();
        // A lone surrogate has no normal form; it stays as it is.
        return IsWellFormed(text) ? text.Normalize(NormalizationForm.FormKC) : text;
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i])) return false;
            if (!char.IsHighSurrogate(text[i])) continue;
            if (++i >= text.Length || !char.IsLowSurrogate(text[i])) return false;
        }
        return true;
    }
}

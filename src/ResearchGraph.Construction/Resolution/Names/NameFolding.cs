using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Construction.Resolution.Names;

/// <summary>
/// Folds names so that spellings of one name become one key: LaTeX resolved, compatibility forms (NFKC), letter case,
/// accents, blanks and punctuation removed. Linear in the name; thread-safe.
/// </summary>
public static partial class NameFolding
{
    /// <summary>Longest slug, in UTF-16 units; a longer one is cut at a word.</summary>
    public const int MaxSlugLength = 80;

    /// <summary>Longest text that is folded without a builder, in UTF-16 units.</summary>
    private const int MaxOnStack = 256;

    /// <summary>Key of a title: its letters and digits alone. A title without any is its own key.</summary>
    public static string TitleKey(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var key = Fold(title, keepPoint: false);
        return key.Length > 0 ? key : title.Trim();
    }

    /// <summary>
    /// Key of a named thing: letters, digits, plus signs, asterisks, and points between digits, so that <c>LLaMA-2 7B</c> and
    /// <c>Llama 2-7B</c> agree while <c>Qwen 2.5</c> and <c>Qwen 25</c> do not. A name without any is its own key.
    /// </summary>
    public static string EntityKey(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = Fold(name.Contains("times", StringComparison.Ordinal) ? TimesSign().Replace(name, "×") : name, keepPoint: true);
        return key.Length > 0 ? key : name.Trim();
    }

    /// <summary>Readable part of an id: the words of a name in small letters with hyphens between, at most <see cref="MaxSlugLength"/> long.</summary>
    /// <returns>Never empty: <c>untitled</c> for a name without letters and digits.</returns>
    public static string Slug(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = Decompose(name);
        var slug = new StringBuilder(Math.Min(text.Length, MaxSlugLength + 1));
        var pendingHyphen = false;
        for (var i = 0; i < text.Length && slug.Length <= MaxSlugLength; i++)
        {
            var c = text[i];
            if (c is not ('*' or '×') && IsKept(text, i, keepPoint: true))
            {
                if (pendingHyphen && slug.Length > 0) slug.Append('-');
                pendingHyphen = false;
                AppendFolded(slug, c);
            }
            else if (c != '\'' && !IsMark(c))
            {
                pendingHyphen = true;
            }
        }
        return slug.Length switch
        {
            0 => "untitled",
            > MaxSlugLength => Cut(slug.ToString()),
            _ => slug.ToString(),
        };
    }

    /// <summary>A LaTeX sign for times that lost its backslash: <c>256times256</c>.</summary>
    [GeneratedRegex("(?<=[0-9])times(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex TimesSign();

    private static string Fold(string name, bool keepPoint)
    {
        var text = Decompose(name);
        if (text.Length <= MaxOnStack && Ascii.IsValid(text)) return FoldAscii(text, keepPoint);
        var key = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsKept(text, i, keepPoint)) AppendFolded(key, text[i]);
        }
        return key.ToString();
    }

    /// <summary>Most names are short and plain: no builder is needed, and a name that is its own key stays itself.</summary>
    private static string FoldAscii(string text, bool keepPoint)
    {
        Span<char> key = stackalloc char[MaxOnStack];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsKept(text, i, keepPoint)) key[length++] = char.ToLowerInvariant(text[i]);
        }
        key = key[..length];
        return key.SequenceEqual(text) ? text : new string(key);
    }

    /// <summary>The text with LaTeX resolved, and accents split from their letters where there are any.</summary>
    private static string Decompose(string name)
    {
        var text = TextNormalizer.Normalize(name).Value;
        return Ascii.IsValid(text) ? text : WellFormed(text).Normalize(NormalizationForm.FormKD);
    }

    private static bool IsKept(string text, int i, bool keepPoint)
    {
        var c = text[i];
        if (char.IsAsciiLetterOrDigit(c)) return true;
        if (c < 128)
        {
            return keepPoint && (c is '+' or '*' || (c == '.' && i > 0 && i + 1 < text.Length
                && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])));
        }
        return char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (keepPoint && c == '×');
    }

    private static bool IsMark(char c) => c >= 128 && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Letters that no normal form takes apart are spelled out, so that Søren and Soren agree.</summary>
    private static void AppendFolded(StringBuilder key, char c)
    {
        if (c < 128)
        {
            key.Append(char.ToLowerInvariant(c));
            return;
        }
        _ = char.ToLowerInvariant(c) switch
        {
            '×' => key.Append('x'),
            'ß' => key.Append("ss"),
            'ø' => key.Append('o'),
            'ł' => key.Append('l'),
            'đ' or 'ð' => key.Append('d'),
            'æ' => key.Append("ae"),
            'œ' => key.Append("oe"),
            'ı' => key.Append('i'),
            'þ' => key.Append("th"),
            var lower => key.Append(lower),
        };
    }

    private static string Cut(string slug)
    {
        var end = slug.LastIndexOf('-', MaxSlugLength);
        if (end <= MaxSlugLength / 2) end = char.IsHighSurrogate(slug[MaxSlugLength - 1]) ? MaxSlugLength - 1 : MaxSlugLength;
        return slug[..end];
    }

    /// <summary>Lone surrogates have no normal form and would make <c>Normalize</c> throw.</summary>
    private static string WellFormed(string text)
    {
        StringBuilder? repaired = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }
            repaired ??= new StringBuilder(text);
            repaired[i] = '\uFFFD';
        }
        return repaired?.ToString() ?? text;
    }
}

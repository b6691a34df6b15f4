using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>
/// Finds acronyms that a text defines: <c>long form (SHORT)</c> and <c>SHORT (long form)</c>. Thread-safe.
/// </summary>
/// <remarks>
/// A. Schwartz, M. Hearst: A simple algorithm for identifying abbreviation definitions in biomedical text, PSB 2003.
/// Beyond it: a plural s may be missing from the long form, digits of the short form may count repetitions (<c>S2FT</c>),
/// and a short form whose small letters do not fit is aligned by its capitals (<c>PCSR</c>, <c>VASparse</c>).
/// </remarks>
public static class AcronymRule
{
    private const int MaximumShortLength = 16;
    private const int MaximumBracketLength = 160;
    private const int MaximumTextLength = 1 << 16;

    /// <summary>The acronyms that the first 65,536 characters of a field define, in order of the text.</summary>
    public static IReadOnlyList<AcronymPair> Find(FieldText field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var text = field.Value;
        List<AcronymPair>? pairs = null;
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0 && open < MaximumTextLength; open = text.IndexOf('(', open + 1))
        {
            var close = ClosingBracket(text, open);
            if (close < 0) continue;
            if (PairAt(field, open, close) is { } pair) (pairs ??= []).Add(pair);
        }
        return pairs ?? (IReadOnlyList<AcronymPair>)[];
    }

    /// <summary>The bracket that closes the one at <paramref name="open"/>, brackets inside taken into account; -1 where none is near.</summary>
    private static int ClosingBracket(string text, int open)
    {
        var depth = 0;
        var limit = Math.Min(text.Length, open + MaximumBracketLength);
        for (var i = open; i < limit; i++)
        {
            if (text[i] == '(') depth++;
            else if (text[i] == ')' && --depth == 0) return i;
        }
        return -1;
    }

    private static AcronymPair? PairAt(FieldText field, int open, int close)
    {
        var text = field.Value;
        var inner = Trim(text, open + 1, FirstSeparator(text, open + 1, close));
        if (inner.Length > 5 && string.CompareOrdinal(text, inner.Start, "or ", 0, 3) == 0) inner = new TextSpan(inner.Start + 3, inner.Length - 3);
        if (inner.Length == 0) return null;
        var before = Trim(text, field.SentenceAt(open).Start, open);
        if (before.Length == 0) return null;
        if (IsShortForm(text, inner))
        {
            var shortForm = Singular(text, inner);
            if (LongFormMatcher.Match(text, shortForm, before) is { } longForm) return new AcronymPair(shortForm, longForm);
        }
        return Inverse(text, before, inner);
    }

    /// <summary><c>ZO2 (Zeroth-Order Offloading)</c>: the word before the bracket is the short form.</summary>
    private static AcronymPair? Inverse(string text, TextSpan before, TextSpan inner)
    {
        var start = before.End;
        while (start > before.Start && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or '"' or ',')) start--;
        var word = TextSpan.FromBounds(start, before.End);
        if (inner.Length <= word.Length || inner.Of(text).IndexOf(' ', StringComparison.Ordinal) < 0 && inner.Of(text).IndexOf('-', StringComparison.Ordinal) < 0) return null;
        if (!IsShortForm(text, word) || !HasTwoCapitals(text, word)) return null;
        var shortForm = Singular(text, word);
        return LongFormMatcher.Match(text, shortForm, inner) is { } longForm && longForm.Start - inner.Start <= 4 ? new AcronymPair(shortForm, longForm) : null;
    }

    /// <summary>An acronym stands before a comma or semicolon in its bracket: <c>(SPAN, Figure 1)</c>.</summary>
    private static int FirstSeparator(string text, int start, int close)
    {
        for (var i = start; i < close; i++)
        {
            if (text[i] is ';' || (text[i] == ',' && i + 1 < close && text[i + 1] == ' ')) return i;
        }
        return close;
    }

    private static bool IsShortForm(string text, TextSpan span)
    {
        if (span.Length is < 2 or > MaximumShortLength || !char.IsLetterOrDigit(text[span.Start])) return false;
        var capitals = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            var c = text[i];
            if (char.IsUpper(c)) capitals++;
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '+' or '&' or '@' or '/' or '.' or '*' or ' ')) return false;
            if (c == ' ' && text.AsSpan(i + 1, span.End - i - 1).Contains(' ')) return false;
        }
        return capitals > 0;
    }

    private static bool HasTwoCapitals(string text, TextSpan span)
    {
        var capitals = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsUpper(text[i])) capitals++;
        }
        return capitals >= 2;
    }

    private static TextSpan Singular(string text, TextSpan span) =>
        span.Length > 2 && text[span.End - 1] == 's' && char.IsUpper(text[span.End - 2]) ? new TextSpan(span.Start, span.Length - 1) : span;

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '"' or '\'')) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '"' or '\'')) end--;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }
}

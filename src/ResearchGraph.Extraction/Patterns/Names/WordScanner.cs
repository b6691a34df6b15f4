using System.Buffers;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>Splits a text into <see cref="Word"/>s in one pass. Thread-safe.</summary>
internal static class WordScanner
{
    /// <summary>Names are looked for among so many words of a field, over ten times a long abstract, which bounds the rules that look around.</summary>
    public const int MaximumWords = 4096;

    /// <summary>The words of a field at the beginning of an array of the shared pool, their number, and the punctuation behind the last.</summary>
    public static (Word[] Words, int Count, WordBreak Last) Scan(FieldText field)
    {
        var text = field.Value;
        // A word of prose and its blank are seven characters long or more, so that the array hardly ever grows.
        var words = ArrayPool<Word>.Shared.Rent(Math.Min(MaximumWords, text.Length / 6 + 4));
        var count = 0;
        var gap = WordBreak.Stop;
        var sentence = 0;
        for (var i = 0; i < text.Length && count < MaximumWords;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                gap |= BreakAt(text, i++);
                continue;
            }
            var end = IsAddress(text, i) ? AddressEnd(text, i) : WordEnd(text, i);
            while (sentence + 1 < field.Sentences.Length && i >= field.Sentences[sentence].End)
            {
                sentence++;
                gap |= WordBreak.Stop;
            }
            if (count == words.Length) words = Grown(words);
            words[count++] = Make(text, TextSpan.FromBounds(i, end), gap, sentence);
            gap = WordBreak.None;
            i = end;
        }
        return (words, count, gap | WordBreak.Stop);
    }

    private static Word[] Grown(Word[] words)
    {
        var grown = ArrayPool<Word>.Shared.Rent(2 * words.Length);
        words.CopyTo(grown, 0);
        ArrayPool<Word>.Shared.Return(words);
        return grown;
    }

    private static Word Make(string text, TextSpan full, WordBreak gap, int sentence)
    {
        var letters = text.AsSpan(full.Start, full.Length);
        if (IsAddress(text, full.Start)) return new Word(full, full, WordRole.None, sentence, gap, WordShape.Address, IsNameLike: false);
        var shape = WordShapes.Of(letters);
        var core = full;
        if (shape != WordShape.None && WordCores.IsComposite(letters))
        {
            // Only a name is taken out of its compound: "Locality-aware" is a word of its own.
            var part = WordCores.CoreOf(text, full);
            var partLetters = text.AsSpan(part.Start, part.Length);
            var partShape = WordShapes.Of(partLetters);
            var isPossessive = letters.Contains('\'');
            if (part != full && (isPossessive || WordShapes.IsNameLike(partShape, partLetters) || (partShape & WordShape.AllCapitals) != 0)) (core, shape) = (part, partShape);
        }
        var isNameLike = shape != WordShape.None && WordShapes.IsNameLike(shape, text.AsSpan(core.Start, core.Length));
        return new Word(full, core, CueWords.Of(letters), sentence, gap, shape, isNameLike);
    }

    private static int WordEnd(string text, int start)
    {
        var i = start + 1;
        for (; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i])) continue;
            if (text[i] == '+' || (text[i] == '^' && i + 1 < text.Length && text[i + 1] == '+')) continue;
            if (!IsInner(text, i)) break;
        }
        return i;
    }

    private static bool IsInner(string text, int i)
    {
        if (i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]) || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '+')) return false;
        return text[i] switch
        {
            '-' or '_' or '&' or '\'' or '·' or '⋅' or '@' or '×' or '^' => true,
            // A dot inside a version or an initialism; a dot between words lacks its blank.
            // A size behind a letter: "DiT-XL/2", "ViT-B/16".
            '/' => char.IsUpper(text[i - 1]) && char.IsDigit(text[i + 1]) && (i + 2 >= text.Length || !char.IsLetter(text[i + 2])) && i > 2 && text.LastIndexOf('-', i - 1, Math.Min(i, 6)) > 0,
            '.' => char.IsDigit(text[i + 1]) || char.IsUpper(text[i - 1]) == char.IsUpper(text[i + 1]),
            _ => false,
        };
    }

    private static bool IsAddress(string text, int i) =>
        text[i] is 'h' or 'w' && (string.CompareOrdinal(text, i, "http", 0, 4) == 0 && text.IndexOf("://", i, Math.Min(8, text.Length - i), StringComparison.Ordinal) > 0
        || string.CompareOrdinal(text, i, "www.", 0, 4) == 0);

    private static int AddressEnd(string text, int start)
    {
        var i = start;
        while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
        while (i > start && !char.IsLetterOrDigit(text[i - 1])) i--;
        return i;
    }

    private static WordBreak BreakAt(string text, int i) => text[i] switch
    {
        ' ' or '\t' or '\n' or '\r' => WordBreak.None,
        ',' => WordBreak.Comma,
        '(' or '[' => WordBreak.Open,
        ')' or ']' => WordBreak.Close,
        ':' => WordBreak.Colon,
        ';' => WordBreak.Semicolon,
        '—' or '–' => WordBreak.Dash,
        '-' => WordBreak.Dash,
        '"' or '\'' or '`' or '“' or '”' => WordBreak.Quote,
        '/' => WordBreak.Slash,
        '.' or '!' or '?' => WordBreak.Other,
        _ => WordBreak.Other,
    };
}

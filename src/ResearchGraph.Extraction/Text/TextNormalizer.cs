using System.Text;

namespace ResearchGraph.Extraction.Text;

/// <summary>Makes a <see cref="NormalizedText"/> of a printed text. Linear in the text; thread-safe.</summary>
public static class TextNormalizer
{
    /// <summary>Resolves LaTeX markup, unifies characters and keeps, for every character, where it came from.</summary>
    /// <param name="original">The text as printed; malformed LaTeX is left as it stands.</param>
    public static NormalizedText Normalize(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return IsPlain(original)
            ? new NormalizedText(original, original, null, null)
            : new Pass(original).Run();
    }

    /// <summary>Whether every character stands for itself, so that no map is needed (most abstracts).</summary>
    private static bool IsPlain(string text)
    {
        var previous = ' ';
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '\\' or '$' or '{' or '}' or '~' or '`' or '^') return false;
            if (c == '\'' && previous == '\'') return false;
            previous = c;
        }
        return true;
    }

    private sealed class Pass(string text)
    {
        private readonly StringBuilder _value = new(text.Length);
        private readonly List<int> _starts = new(text.Length);
        private readonly List<int> _ends = new(text.Length);
        private bool _inMath;

        public NormalizedText Run()
        {
            for (var i = 0; i < text.Length;) i = Step(i);
            return new NormalizedText(text, _value.ToString(), [.. _starts], [.. _ends]);
        }

        /// <summary>Handles what stands at <paramref name="i"/> and returns where to go on.</summary>
        private int Step(int i)
        {
            var c = text[i];
            switch (c)
            {
                case '\\': return Command(i);
                case '$':
                    // A price such as "$500" is no formula: its dollar has no partner.
                    if (!_inMath && text.IndexOf('$', i + 1) < 0) return Emit(c, i, i + 1);
                    _inMath = !_inMath;
                    return i + 1;
                case '{' or '}': return i + 1;
                case '^' or '_' when _inMath: return i + 1;
                case '~' when i > 0 && !char.IsWhiteSpace(text[i - 1]) && !IsBracket(text[i - 1]): return Emit(' ', i, i + 1);
                case '`' or '\'' when i + 1 < text.Length && text[i + 1] == c: return Emit('"', i, i + 2);
                case <= '~' and > ' ': return Emit(c, i, i + 1);
                default: return Unify(i);
            }
        }

        private static bool IsBracket(char c) => c is '(' or '[' or '{';

        private int Command(int i)
        {
            var end = i + 1;
            while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
            if (end == i + 1)
            {
                if (end >= text.Length) return Emit('\\', i, end);
                // An escaped character, \% or \_; a spacing command, \, or \; or "\ ".
                return text[end] is ',' or ';' or ':' or '!' or ' ' or '\\' ? Emit(' ', i, end + 1) : Emit(text[end], i, end + 1);
            }
            var name = text.AsSpan(i + 1, end - i - 1);
            if (LatexSymbols.TryGet(name, out var symbol))
            {
                // TeX eats the blanks behind a command word: "$\times $4".
                return Emit(symbol, i, end);
            }
            // A font or box command: its argument is the text, the braces go by themselves.
            return end;
        }

        private int Unify(int i)
        {
            var end = i + 1;
            if (char.IsHighSurrogate(text[i]) && end < text.Length) end++;
            while (end < text.Length && char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark) end++;
            var unified = TextCharacters.Unify(text.AsSpan(i, end - i));
            foreach (var c in unified) Emit(c, i, end);
            return end;
        }

        private int Emit(char c, int start, int end)
        {
            _value.Append(c);
            _starts.Add(start);
            _ends.Add(end);
            return end;
        }
    }
}

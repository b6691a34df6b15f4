using System.Buffers;
using System.Globalization;
using System.Text;

namespace ResearchGraph.Extraction.Text;

/// <summary>One pass over a text with markup. Not thread-safe; used once.</summary>
internal sealed class NormalizationPass(string text)
{
    /// <summary>The longest character with its combining marks, in UTF-16 code units.</summary>
    private const int MaxMarks = 16;

    /// <summary>Characters that stand for themselves wherever they are, unless a combining mark follows.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]abcdefghijklmnopqrstuvwxyz|");

    private readonly StringBuilder _value = new(text.Length);
    private readonly OffsetMap _map = new();
    private readonly MathDelimiters.Role[]? _dollars = MathDelimiters.Find(text);
    private bool _inMath;
    private char _argumentSeparator;

    /// <summary>The normalized text.</summary>
    public NormalizedText Run()
    {
        for (var i = 0; i < text.Length;)
        {
            var end = PlainEnd(i);
            i = end > i ? EmitPlain(i, end) : Step(i);
        }
        return new NormalizedText(text, _value.ToString(), _map);
    }

    /// <summary>Just past the plain characters that begin here.</summary>
    private int PlainEnd(int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept(Plain);
        var end = length < 0 ? text.Length : start + length;
        return end > start && IsMark(end) ? end - 1 : end;
    }

    /// <summary>Handles what stands at <paramref name="i"/> and returns where to go on.</summary>
    private int Step(int i)
    {
        var c = text[i];
        switch (c)
        {
            case '\\': return Command(i);
            case '$': return Dollar(i);
            case '{': return OpenBrace(i);
            case '}': return CloseBrace(i);
            case '^' or '_' when _inMath: return i + 1;
            case '~' when i > 0 && !char.IsWhiteSpace(text[i - 1]) && !IsBracket(text[i - 1]): return Emit(' ', i, i + 1);
            case '`' or '\'' when i + 1 < text.Length && text[i + 1] == c: return Emit('"', i, i + 2);
            case <= '~' and >= ' ' when !IsMark(i + 1): return Emit(c, i, i + 1);
            default: return Unify(i);
        }
    }

    private static bool IsBracket(char c) => c is '(' or '[' or '{';

    private int Dollar(int i)
    {
        var role = _dollars![i];
        if (role == MathDelimiters.Role.Text) return Emit('$', i, i + 1);
        _inMath = role == MathDelimiters.Role.Open;
        return i + 1;
    }

    /// <summary>A brace is markup; one that begins an address right behind a word separates the two: <c>https://a{https://a}</c>.</summary>
    private int OpenBrace(int i)
    {
        var isAddress = string.CompareOrdinal(text, i + 1, "http", 0, 4) == 0;
        return isAddress && _value.Length > 0 && _value[^1] != ' ' ? Emit(' ', i, i + 1) : i + 1;
    }

    private int CloseBrace(int i)
    {
        if (_argumentSeparator == '\0' || i + 1 >= text.Length || text[i + 1] != '{') return i + 1;
        var separator = _argumentSeparator;
        _argumentSeparator = '\0';
        return Emit(separator, i, i + 2);
    }

    private int Command(int i)
    {
        if (LatexAccents.TryResolve(text, i, out var accented, out var accentEnd)) return Emit(accented, i, accentEnd);
        var end = i + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end == i + 1) return EscapedCharacter(i);
        var name = text.AsSpan(i + 1, end - i - 1);
        if (LatexSymbols.TryGet(name, out var symbol))
        {
            Emit(symbol, i, end);
            return _inMath ? SkipBlanks(end) : end;
        }
        if (LatexCommands.HidesArgument(name)) return SkipArgument(end);
        _argumentSeparator = LatexCommands.ArgumentSeparator(name);
        // A font or box command: its argument is the text, the braces go by themselves.
        return end;
    }

    /// <summary><c>\%</c> and <c>\_</c> are characters; <c>\,</c>, <c>\;</c> and the like are blanks.</summary>
    private int EscapedCharacter(int i)
    {
        if (i + 1 >= text.Length) return Emit('\\', i, i + 1);
        var c = text[i + 1];
        if (c is ',' or ';' or ':' or '!' or '\\' || char.IsWhiteSpace(c)) return Emit(' ', i, i + 2);
        return c is > ' ' and <= '~' ? Emit(c, i, i + 2) : i + 1;
    }

    /// <summary>A command word in a formula swallows the blanks behind it: <c>$\times 4$</c>.</summary>
    private int SkipBlanks(int i)
    {
        while (i < text.Length && text[i] == ' ') i++;
        return i;
    }

    /// <summary>Leaves out a braced argument without braces inside; looks ahead a bounded distance, so that the pass stays linear.</summary>
    private int SkipArgument(int i)
    {
        const int MaxKey = 100;
        if (i >= text.Length || text[i] != '{') return i;
        var window = text.AsSpan(i + 1, Math.Min(MaxKey, text.Length - i - 1));
        var stop = window.IndexOfAny('{', '}');
        return stop >= 0 && window[stop] == '}' ? i + 1 + stop + 1 : i;
    }

    private int Unify(int i)
    {
        var end = i + 1;
        if (char.IsHighSurrogate(text[i]) && end < text.Length && char.IsLowSurrogate(text[end])) end++;
        while (end - i < MaxMarks && IsMark(end)) end++;
        return Emit(TextCharacters.Unify(text.AsSpan(i, end - i)), i, end);
    }

    private bool IsMark(int i) =>
        i < text.Length && text[i] >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark;

    private int Emit(string characters, int start, int end)
    {
        foreach (var c in characters) Emit(c, start, end);
        return end;
    }

    private int Emit(char c, int start, int end)
    {
        _map.Add(_value.Length, start, end);
        _value.Append(c);
        return end;
    }

    private int EmitPlain(int start, int end)
    {
        // The first character begins the run, if the one before does not go on to it; the others follow.
        _map.Add(_value.Length, start, start + 1);
        _value.Append(text, start, end - start);
        return end;
    }
}

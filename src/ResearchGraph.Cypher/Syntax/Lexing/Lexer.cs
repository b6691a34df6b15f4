using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Syntax.Lexing;

/// <summary>
/// Cuts a text into tokens, in one pass. It never fails: what is no token becomes an invalid one with its error, which the parser
/// reports if nothing before it is wrong.
/// </summary>
internal sealed class Lexer
{
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly Dictionary<int, CypherError> _errors = [];
    private int _index;

    private Lexer(string text)
    {
        _text = text;
        _tokens = new List<Token>(text.Length / 4 + 4);
    }

    /// <summary>The tokens of <paramref name="text"/>; the last one is of kind End.</summary>
    public static TokenList Scan(string text)
    {
        var lexer = new Lexer(text);
        lexer.Run();
        return new TokenList(text, [.. lexer._tokens], lexer._errors);
    }

    private void Run()
    {
        while (SkipBlanks() && _index < _text.Length)
        {
            var token = Next();
            _tokens.Add(token);
            _index = token.End;
        }
        _tokens.Add(new Token(TokenKind.End, _text.Length, 0));
    }

    /// <summary>Skips blanks and comments; false where a comment is not closed.</summary>
    private bool SkipBlanks()
    {
        while (_index < _text.Length)
        {
            if (Characters.IsBlank(_text[_index]))
            {
                _index++;
            }
            else if (At("//"))
            {
                while (_index < _text.Length && _text[_index] is not ('\n' or '\r')) _index++;
            }
            else if (At("/*"))
            {
                var end = _text.IndexOf("*/", _index + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    var token = Invalid(2, SyntaxErrors.UnexpectedSyntax, "The comment that starts here is not closed; expected */.");
                    _tokens.Add(token with { Length = _text.Length - _index });
                    return false;
                }
                _index = end + 2;
            }
            else
            {
                break;
            }
        }
        return true;
    }

    private bool At(string symbol) => string.CompareOrdinal(_text, _index, symbol, 0, symbol.Length) == 0;

    private Token Next()
    {
        var c = _text[_index];
        if (Characters.NameStart(_text, _index) > 0) return Until(TokenKind.Identifier, Characters.EndOfName(_text, _index));
        if (char.IsAsciiDigit(c) || (c == '.' && Peek(1) != '.' && char.IsAsciiDigit(Peek(1)))) return NumberScanner.Scan(_text, _index);
        return c switch
        {
            '\'' or '"' => String(c),
            '`' => QuotedIdentifier(),
            '$' => Parameter(),
            _ => Symbol(c),
        };
    }

    private Token Symbol(char c)
    {
        var (kind, length) = Symbols.At(c, Peek(1));
        if (kind != TokenKind.Invalid) return new Token(kind, _index, length);
        if (char.IsAscii(c)) return Invalid(1, SyntaxErrors.UnexpectedSyntax, $"The character {Describe(c)} has no meaning here.");
        var pair = char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        return Invalid(pair, SyntaxErrors.InvalidUnicodeCharacter, $"The character {_text.Substring(_index, pair)} (U+{CodePoint(pair):X4}) has no meaning outside strings and backquotes.");
    }

    private Token String(char quote)
    {
        for (var end = _index + 1; end < _text.Length; end++)
        {
            if (_text[end] == '\\') end++;
            else if (_text[end] == quote) return Until(TokenKind.String, end + 1);
        }
        return Unclosed($"The string that starts here is not closed; expected {quote}.");
    }

    private Token QuotedIdentifier()
    {
        var end = EndOfQuoted(_index);
        if (end < 0) return Unclosed("The name that starts here is not closed; expected `.");
        return Until(TokenKind.QuotedIdentifier, end);
    }

    private Token Parameter()
    {
        if (Peek(1) == '(') return new Token(TokenKind.Dollar, _index, 1);
        var end = Peek(1) == '`' ? EndOfQuoted(_index + 1) : Characters.EndOfName(_text, _index + 1);
        return end > _index + 1
            ? Until(TokenKind.Parameter, end)
            : Invalid(1, SyntaxErrors.UnexpectedSyntax, "Found $ alone; expected the name of a parameter directly behind it.");
    }

    // Two backquotes in a row stand for one within the name.
    private int EndOfQuoted(int start)
    {
        for (var end = start + 1; end < _text.Length; end++)
        {
            if (_text[end] != '`') continue;
            if (end + 1 >= _text.Length || _text[end + 1] != '`') return end + 1;
            end++;
        }
        return -1;
    }

    private char Peek(int distance) => _index + distance < _text.Length ? _text[_index + distance] : '\0';

    private int CodePoint(int length) => length == 2 ? char.ConvertToUtf32(_text, _index) : _text[_index];

    private static string Describe(char c) => char.IsControl(c) ? $"U+{(int)c:X4}" : $"'{c}'";

    private Token Until(TokenKind kind, int end) => new(kind, _index, end - _index);

    private Token Unclosed(string message) =>
        Invalid(1, SyntaxErrors.UnexpectedSyntax, message) with { Length = _text.Length - _index };

    private Token Invalid(int length, ErrorKind kind, string message)
    {
        _errors.Add(_tokens.Count, new CypherError(kind, ErrorPhase.CompileTime, new SourceSpan(_index, length), message));
        return new Token(TokenKind.Invalid, _index, length);
    }
}

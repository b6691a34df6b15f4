using System.Runtime.CompilerServices;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>
/// A recursive-descent parser after the grammar of openCypher 9, extended by the forms of Neo4j 5; expressions by precedence climbing.
/// It never goes back: where two readings are possible it looks ahead by the partners of brackets, so it takes linear time.
/// This part holds the place in the tokens.
/// </summary>
internal sealed partial class Parser
{
    private readonly TokenList _tokens;
    private int _position;
    private int _nesting;

    public Parser(string text) => _tokens = Lexer.Scan(text);

    private Token Current => _tokens[_position];

    private bool AtEnd => Current.Kind == TokenKind.End;

    private Token Ahead(int distance) => _tokens[_position + distance];

    private bool At(TokenKind kind) => Current.Kind == kind;

    private bool AtWord(string word) => IsWord(_position, word);

    private bool AtWords(string first, string second) => AtWord(first) && IsWord(_position + 1, second);

    private bool IsWord(int index, string word) =>
        _tokens[index].Kind == TokenKind.Identifier && _tokens.TextOf(_tokens[index]).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool IsName(int index) => _tokens[index].Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier;

    private bool Take(TokenKind kind)
    {
        if (!At(kind)) return false;
        _position++;
        return true;
    }

    private bool TakeWord(string word)
    {
        if (!AtWord(word)) return false;
        _position++;
        return true;
    }

    private bool TakeWords(string first, string second)
    {
        if (!AtWords(first, second)) return false;
        _position += 2;
        return true;
    }

    private void Expect(TokenKind kind, string expected)
    {
        if (!Take(kind)) throw Unexpected(expected);
    }

    private void ExpectWord(string word)
    {
        if (!TakeWord(word)) throw Unexpected(word, word);
    }

    /// <summary>From the token at <paramref name="start"/> to the last one taken.</summary>
    private SourceSpan SpanFrom(int start) => start == _position
        ? new SourceSpan(_tokens[start].Start, 0)
        : SourceSpan.FromBounds(_tokens[start].Start, _tokens[_position - 1].End);

    private SyntaxList<T> ListOf<T>(Func<T> parseItem) where T : notnull
    {
        var items = new List<T>();
        do items.Add(parseItem());
        while (Take(TokenKind.Comma));
        return [.. items];
    }

    /// <summary>Goes one level down; every call is paired with <see cref="Leave"/>.</summary>
    private void Enter()
    {
        if (++_nesting > SyntaxLimits.MaxNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(SyntaxErrors.NestingTooDeep, Current.Span, $"The query nests more than {SyntaxLimits.MaxNesting} levels deep here; expected fewer.");
        }
    }

    private void Leave() => _nesting--;

    private CypherException Unexpected(string expected, params ReadOnlySpan<string> candidates)
    {
        if (At(TokenKind.Invalid)) return new CypherException(_tokens.ErrorAt(_position));
        var found = AtEnd ? "the end of the text" : Excerpt(Current);
        var guess = At(TokenKind.Identifier) ? NearestName.Find(found, candidates.ToArray()) : null;
        var hint = guess is null || guess.Equals(found, StringComparison.OrdinalIgnoreCase) ? "" : $" Did you mean {guess}?";
        return Error(SyntaxErrors.UnexpectedSyntax, Current.Span, $"Found {found}; expected {expected}.{hint}");
    }

    private string Excerpt(Token token) => token.Length <= 40 ? _tokens.TextOf(token).ToString() : $"{_tokens.TextOf(token)[..39]}…";

    private static CypherException Error(ErrorKind kind, SourceSpan span, string message) => new(kind, ErrorPhase.CompileTime, span, message);
}

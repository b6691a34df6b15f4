using System.Diagnostics.CodeAnalysis;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax.Parsing;

namespace ResearchGraph.Cypher.Syntax;

/// <summary>
/// Reads Cypher: openCypher 9 and the forms of Neo4j 5 beyond it. Thread-safe; linear in the length of the text; no text makes it
/// crash, hang or use more than <see cref="SyntaxLimits"/> allow. It checks what the syntax alone shows; what names and values
/// mean is left to binding.
/// </summary>
public static class CypherParser
{
    /// <summary>Reads the one statement of <paramref name="text"/>.</summary>
    /// <param name="text">A statement, with or without a semicolon behind it.</param>
    /// <param name="statement">The statement, if there is no error.</param>
    /// <param name="error">The first error, if there is one.</param>
    /// <returns>Whether the text is a statement.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out Statement? statement, [NotNullWhen(false)] out CypherError? error) =>
        TryRun(text, parser => parser.ParseOne(), out statement, out error);

    /// <summary>Reads all statements of <paramref name="text"/>, which semicolons part.</summary>
    /// <param name="text">Any number of statements; empty ones are left out.</param>
    /// <param name="statements">The statements in order, if there is no error.</param>
    /// <param name="error">The first error, if there is one.</param>
    /// <returns>Whether all of the text is statements.</returns>
    public static bool TryParseAll(
        string text, [NotNullWhen(true)] out IReadOnlyList<Statement>? statements, [NotNullWhen(false)] out CypherError? error) =>
        TryRun(text, parser => parser.ParseMany(), out statements, out error);

    /// <summary>Reads the one statement of <paramref name="text"/>.</summary>
    /// <exception cref="CypherException">The text is no statement.</exception>
    public static Statement Parse(string text) => TryParse(text, out var statement, out var error) ? statement : throw new CypherException(error);

    /// <summary>Reads all statements of <paramref name="text"/>; the spans refer to the whole text.</summary>
    /// <exception cref="CypherException">The text is not all statements.</exception>
    public static IReadOnlyList<Statement> ParseAll(string text) =>
        TryParseAll(text, out var statements, out var error) ? statements : throw new CypherException(error);

    /// <summary>Reads the type that <see cref="SyntaxPrinter"/> wrote.</summary>
    /// <exception cref="CypherException">The text is no type.</exception>
    internal static TypeExpression ParseType(string text) =>
        TryRun(text, parser => parser.ParseTypeAlone(), out var type, out var error) ? type : throw new CypherException(error);

    private static bool TryRun<T>(string text, Func<Parser, T> parse, [NotNullWhen(true)] out T? result, [NotNullWhen(false)] out CypherError? error)
        where T : class
    {
        (result, error) = (null, null);
        if (text.Length > SyntaxLimits.MaxLength)
        {
            error = new CypherError(
                SyntaxErrors.QueryTooLong, ErrorPhase.CompileTime, null,
                $"The text has {text.Length} characters; expected at most {SyntaxLimits.MaxLength}.");
            return false;
        }
        try
        {
            result = parse(new Parser(text));
            return true;
        }
        catch (CypherException exception)
        {
            error = exception.Error;
            return false;
        }
    }
}

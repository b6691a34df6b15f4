using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>One or more statements that both engines answer.</summary>
/// <param name="Text">The statements as written, parted by semicolons at the end of lines.</param>
public sealed record ReferenceCase(string Text)
{
    /// <summary>The text on one line; names the case in the list of differences.</summary>
    public string Key { get; } = string.Join(' ', Text.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The statements; <c>{files}</c> stands for the folder of files to load.</summary>
    public IReadOnlyList<string> Statements { get; private init; } = [.. Text.Split(";\n").Select(statement => statement.Trim().TrimEnd(';'))];

    /// <summary>Whether each statement has a transaction of its own, which is kept: commands on the schema need that.</summary>
    public bool IsCommitted => Statements.Any(statement =>
        !CypherParser.TryParse(statement, out var parsed, out _) ? statement.Contains(" TRANSACTIONS", StringComparison.Ordinal) : parsed is not (QueryStatement or ShowCommand) || statement.Contains(" TRANSACTIONS", StringComparison.Ordinal));

    /// <summary>Whether a statement orders its rows, so that their order counts.</summary>
    public static bool IsOrdered(string statement) =>
        CypherParser.TryParse(statement, out var parsed, out _) && parsed is QueryStatement { Query.Parts: [{ Clauses: [.., ReturnClause { Body.OrderBy.Count: > 0 }] }] };

    /// <summary>The cases of a file: blocks parted by empty lines, without those that are nothing but comments.</summary>
    public static IEnumerable<ReferenceCase> Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n")
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(block => string.Join('\n', block.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal))).Trim())
        .Where(block => block.Length > 0)
        .Select(block => new ReferenceCase(block))
        .Select(query => query with { Statements = [.. query.Statements.Select(statement => statement.Replace("{files}", "file://" + FilesBeside(path), StringComparison.Ordinal))] });

    /// <summary>The folder of files to load, seen from a file of cases.</summary>
    public static string FilesBeside(string path) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "files"));
}

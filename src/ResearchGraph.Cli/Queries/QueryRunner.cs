using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries;

/// <summary>Runs statements one after another and prints what they give; each that writes is stored before the next begins.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="session">What the statements run on.</param>
/// <param name="format">How rows are printed.</param>
/// <param name="rowCap">The most rows that are read and printed of a statement; null for all.</param>
internal sealed class QueryRunner(Terminal terminal, IQuerySession session, RowFormat format, int? rowCap)
{
    /// <summary>Runs all statements of a text; none, where one of them can be seen to be wrong.</summary>
    /// <exception cref="InvalidDataException">A statement is wrong, failed or passed a limit; earlier ones stay done.</exception>
    public void RunAll(string text, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation)
    {
        var statements = StatementSplitter.Split(text);
        foreach (var statement in statements) Locate(text, statement, () => session.Check(statement.Text));
        foreach (var statement in statements) Locate(text, statement, () => RunOne(statement.Text, parameters, cancellation));
    }

    private void RunOne(string statement, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation)
    {
        using var result = session.Run(statement, parameters, cancellation);
        RowPrinter.Print(terminal, result, format, rowCap);
        var summary = result.Summary;
        foreach (var note in summary.Notes) terminal.Note(note);
        if (summary.Plan is { } plan) terminal.Out.Profile.Out.Writer.WriteLine(plan.ToString());
        if (summary.Changes.Count > 0) terminal.Note(TextOf(summary.Changes));
    }

    private static string TextOf(IReadOnlyList<ChangeCount> changes) =>
        string.Join(", ", changes.Select(change => $"{Phrases.Count(change.Count, change.Thing)} {change.Change}"));

    private static void Locate(string text, StatementText statement, Action action)
    {
        try
        {
            action();
        }
        catch (StatementException error)
        {
            throw new InvalidDataException(error.Render(text, statement.Start), error);
        }
    }
}

using System.Diagnostics;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries.Printing;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Cypher;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries;

/// <summary>Runs statements one after another and prints what they give; each that writes is stored before the next begins.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="session">What the statements run on.</param>
internal sealed class QueryRunner(Terminal terminal, IQuerySession session)
{
    /// <summary>How rows are printed.</summary>
    public RowFormat Format { get; set; }

    /// <summary>The most rows that are printed of a statement; null for the usual: all, but of a table <see cref="RowPrinter.TableCap"/>.</summary>
    public int? RowCap { get; set; }

    /// <summary>What the user does to see more rows.</summary>
    public string MoreHint { get; init; } = "--limit N shows more";

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
        var start = Stopwatch.GetTimestamp();
        using var result = session.Run(statement, parameters, cancellation);
        var count = RowPrinter.Print(terminal, result, Format, RowCap);
        var duration = Stopwatch.GetElapsedTime(start);
        var summary = result.Summary;
        if (summary.Plan is { } plan) PrintPlan(plan, result.Mode);
        foreach (var note in summary.Notes) terminal.Note(note);
        if (summary.Changes.Count > 0) terminal.Note(TextOf(summary.Changes));
        if (Format == RowFormat.Table && result.Columns.Count > 0 && result.Mode != ExecutionMode.Explain) terminal.Note(TextOf(count, duration));
    }

    private void PrintPlan(PlanDescription plan, ExecutionMode mode)
    {
        // Behind rows that a program may read, the plan of PROFILE is a remark.
        if (Format != RowFormat.Table && mode == ExecutionMode.Profile) PlanPrinter.Print(terminal.Error, plan);
        else if (Format is RowFormat.Json or RowFormat.Jsonl) terminal.Out.Profile.Out.Writer.WriteLine(JsonRows.TextOf(plan));
        else PlanPrinter.Print(terminal.Out, plan);
    }

    private string TextOf(RowCount count, TimeSpan duration) => count.HasMore
        ? $"the first {Phrases.Count(count.Shown, "row", "rows")}, and there are more; {MoreHint}"
        : $"{Phrases.Count(count.Shown, "row", "rows")} in {Phrases.Duration(duration)}";

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

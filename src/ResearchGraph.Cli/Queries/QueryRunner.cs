using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Cypher;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using Spectre.Console;

namespace ResearchGraph.Cli.Queries;

/// <summary>Runs the statements of a query text one after another; each that writes is stored before the next begins.</summary>
internal sealed class QueryRunner(Terminal terminal, QueryRequest request)
{
    private readonly CypherEngine _engine = new();

    /// <summary>Runs all statements.</summary>
    /// <exception cref="CypherException">A statement is wrong, failed or passed a limit; earlier ones stay done.</exception>
    /// <exception cref="GraphFileException">The graph file is damaged.</exception>
    public void Run(CancellationToken cancellation)
    {
        var statements = CypherParser.ParseAll(request.Text);
        if (request.Write && !File.Exists(request.GraphPath))
        {
            OutputFile.RequireFile(request.GraphPath);
            GraphFile.Save(new GraphBuilder().Freeze(), request.GraphPath);
        }
        // A file that is to be replaced is read, not mapped.
        using var file = StoredGraph.Open(request.GraphPath, new GraphFileOptions { MapFile = !request.Write });
        var graph = file.Snapshot;
        foreach (var statement in statements)
            graph = RunOne(file, graph, request.Text.Substring(statement.Span.Start, statement.Span.Length), statement.Mode, cancellation);
    }

    private GraphSnapshot RunOne(GraphFile file, GraphSnapshot graph, string text, ExecutionMode mode, CancellationToken cancellation)
    {
        var options = CypherOptions.Default with { ReadOnly = !request.Write, Timeout = request.Timeout, MemoryLimit = request.MemoryLimit };
        try
        {
            var result = _engine.Execute(graph, text, request.Parameters, options, cancellation);
            if (result.Counters.HasUpdates) StoredGraph.Replace(request.GraphPath, result.Graph!, file);
            RowPrinter.Print(terminal, result, request.Format, request.RowCap);
            foreach (var note in result.Notifications) terminal.Note(note);
            if (mode != ExecutionMode.Run) terminal.Out.WriteLine(result.Plan.ToString());
            if (result.Counters.HasUpdates) terminal.Note(Summary(result.Counters));
            return result.Graph ?? graph;
        }
        catch (CypherException error)
        {
            throw new InvalidDataException(error.Error.Render(text), error);
        }
    }

    private static string Summary(UpdateCounters counters)
    {
        (long Count, string What)[] changes =
        [
            (counters.NodesCreated, "node created"), (counters.NodesDeleted, "node deleted"),
            (counters.RelationshipsCreated, "relationship created"), (counters.RelationshipsDeleted, "relationship deleted"),
            (counters.PropertiesSet, "property set"), (counters.LabelsAdded, "label added"), (counters.LabelsRemoved, "label removed"),
        ];
        return string.Join(", ", changes.Where(change => change.Count > 0).Select(change => $"{Phrases.Number(change.Count)} × {change.What}"));
    }
}

using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cypher.Schema;

/// <summary>One execution of a command on the schema.</summary>
internal static class SchemaRun
{
    /// <param name="prepared">The command.</param>
    /// <param name="view">The graph.</param>
    /// <param name="options">Whether it may write.</param>
    /// <param name="keep">Takes the new schema and gives the new graph; null where that is for the caller to make.</param>
    /// <exception cref="CypherException">The command asks for what cannot be.</exception>
    public static QueryResult Execute(PreparedQuery prepared, GraphView view, CypherOptions options, Func<GraphSchema, GraphSnapshot?> keep)
    {
        if (options.ReadOnly) throw new CypherException(ExecutionErrors.ReadOnly, ErrorPhase.CompileTime, null, "The command changes the schema, but only reading is allowed here.");
        var command = prepared.SchemaCommand!;
        var counters = new UpdateCounters();
        var change = new SchemaChange(view, counters);
        var graph = view.Snapshot;
        if (command.Mode != ExecutionMode.Explain) graph = keep(change.Apply(command));
        var plan = new PlanDescription(NameOf(command), SyntaxPrinter.Print(command with { Mode = ExecutionMode.Run }), [], null, null);
        return new QueryResult([], [], view, graph, counters, change.Notifications, () => plan);
    }

    private static string NameOf(Statement command) => command switch
    {
        CreateIndex => "CreateIndex",
        CreateConstraint => "CreateConstraint",
        DropIndex => "DropIndex",
        _ => "DropConstraint",
    };
}

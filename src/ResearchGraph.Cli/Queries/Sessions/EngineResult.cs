using ResearchGraph.Cypher;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries.Sessions;

/// <summary>A result of the embedded engine.</summary>
internal sealed class EngineResult(QueryResult result, ExecutionMode mode) : IStatementResult, IResultEntities
{
    private readonly IEntityReader _entities = result.Entities;

    /// <inheritdoc/>
    public ExecutionMode Mode => mode;

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns => result.Columns;

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<Value>> Rows
    {
        get
        {
            using var rows = result.Rows.GetEnumerator();
            while (MoveNext(rows)) yield return rows.Current;
        }
    }

    /// <inheritdoc/>
    public IResultEntities Entities => this;

    /// <inheritdoc/>
    public StatementSummary Summary => new(Changes(result.Counters), result.Notifications, mode == ExecutionMode.Run ? null : result.Plan);

    /// <inheritdoc/>
    public NodeContent this[NodeId node] => new(node.Value, _entities.LabelsOf(node), _entities.PropertiesOf(node));

    /// <inheritdoc/>
    public RelationshipContent this[RelationshipId relationship] => new(
        relationship.Value, _entities.TypeOf(relationship), _entities.StartOf(relationship).Value, _entities.EndOf(relationship).Value,
        _entities.PropertiesOf(relationship));

    /// <summary>The engine's error as a session's.</summary>
    public static StatementException Translate(CypherException error) => new(error.Error.ToString(), error.Span, error);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static bool MoveNext(IEnumerator<IReadOnlyList<Value>> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (CypherException error)
        {
            throw Translate(error);
        }
    }

    private static IReadOnlyList<ChangeCount> Changes(UpdateCounters counters)
    {
        ChangeCount[] all =
        [
            new("node", "created", counters.NodesCreated), new("node", "deleted", counters.NodesDeleted),
            new("relationship", "created", counters.RelationshipsCreated), new("relationship", "deleted", counters.RelationshipsDeleted),
            new("property", "set", counters.PropertiesSet), new("label", "added", counters.LabelsAdded), new("label", "removed", counters.LabelsRemoved),
            new("index", "added", counters.IndexesAdded), new("index", "removed", counters.IndexesRemoved),
            new("constraint", "added", counters.ConstraintsAdded), new("constraint", "removed", counters.ConstraintsRemoved),
        ];
        return [.. all.Where(change => change.Count > 0)];
    }
}

using ResearchGraph.Cypher;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Transport;
using QueryResult = ResearchGraph.Neo4j.Transport.QueryResult;

namespace ResearchGraph.Cli.Queries.Sessions;

/// <summary>What results of a server have in common.</summary>
internal abstract class RemoteResult(ExecutionMode mode) : IStatementResult, IResultEntities
{
    /// <inheritdoc/>
    public ExecutionMode Mode => mode;

    /// <inheritdoc/>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <inheritdoc/>
    public abstract IEnumerable<IReadOnlyList<Value>> Rows { get; }

    /// <inheritdoc/>
    public IResultEntities Entities => this;

    /// <inheritdoc/>
    public abstract StatementSummary Summary { get; }

    /// <summary>What the entities in the rows are.</summary>
    protected abstract RemoteEntities Remote { get; }

    /// <inheritdoc/>
    public NodeContent this[NodeId node]
    {
        get
        {
            var content = Remote[node];
            return new NodeContent(content.ElementId, content.Labels, content.Properties);
        }
    }

    /// <inheritdoc/>
    public RelationshipContent this[RelationshipId relationship]
    {
        get
        {
            var content = Remote[relationship];
            return new RelationshipContent(content.ElementId, content.Type, content.SourceElementId, content.TargetElementId, content.Properties);
        }
    }

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Counts, remarks and plan as sessions tell them.</summary>
    protected static StatementSummary Summarize(QueryCounters counters, IReadOnlyList<string> notes, RemotePlan? plan)
    {
        ChangeCount[] all =
        [
            new("node", "created", counters.NodesCreated), new("node", "deleted", counters.NodesDeleted),
            new("relationship", "created", counters.RelationshipsCreated), new("relationship", "deleted", counters.RelationshipsDeleted),
            new("property", "set", counters.PropertiesSet), new("label", "added", counters.LabelsAdded), new("label", "removed", counters.LabelsRemoved),
            new("constraint", "added", counters.ConstraintsAdded), new("index", "added", counters.IndexesAdded),
        ];
        return new StatementSummary([.. all.Where(change => change.Count > 0)], notes, plan is null ? null : Convert(plan));
    }

    private static PlanDescription Convert(RemotePlan plan) => new(plan.Operator, plan.Details, [.. plan.Inputs.Select(Convert)], plan.Rows, Time: null);
}

/// <summary>A result that was read whole.</summary>
internal sealed class BufferedRemoteResult(ExecutionMode mode, QueryResult result) : RemoteResult(mode)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => result.Fields;

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<Value>> Rows => result.Rows;

    /// <inheritdoc/>
    public override StatementSummary Summary => Summarize(result.Counters, result.Notes, result.Plan);

    /// <inheritdoc/>
    protected override RemoteEntities Remote => result.Entities;

    /// <inheritdoc/>
    public override void Dispose()
    {
    }
}

/// <summary>A result whose rows come as the server sends them.</summary>
internal sealed class StreamedRemoteResult(ExecutionMode mode, IQueryCursor cursor, CancellationToken cancellation) : RemoteResult(mode)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => cursor.Fields;

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<Value>> Rows
    {
        get
        {
            while (Next() is { } row) yield return row;
        }
    }

    /// <inheritdoc/>
    public override StatementSummary Summary => Summarize(cursor.Counters, cursor.Notes, cursor.Plan);

    /// <inheritdoc/>
    protected override RemoteEntities Remote => cursor.Entities;

    /// <inheritdoc/>
    public override void Dispose() => cursor.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private Value[]? Next()
    {
        try
        {
            return cursor.NextAsync(cancellation).AsTask().GetAwaiter().GetResult();
        }
        catch (Neo4jException error) when (RemoteErrors.Translate(error, endsTransaction: false) is { } translated)
        {
            throw translated;
        }
    }
}

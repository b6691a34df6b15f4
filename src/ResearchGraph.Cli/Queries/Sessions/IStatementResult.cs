using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries.Sessions;

/// <summary>What a statement gave. Read once from first to last, then disposed; not every row has to be read.</summary>
internal interface IStatementResult : IDisposable
{
    /// <summary>Whether the statement was to run, or begins with EXPLAIN or PROFILE.</summary>
    ExecutionMode Mode { get; }

    /// <summary>The names of the columns; none where the statement returns nothing.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, a value a column, to be enumerated once. Enumerating may throw <see cref="StatementException"/>.</summary>
    IEnumerable<IReadOnlyList<Value>> Rows { get; }

    /// <summary>What the nodes and relationships in the rows read so far are.</summary>
    IResultEntities Entities { get; }

    /// <summary>Changes, remarks and plan; complete once the last row was read.</summary>
    StatementSummary Summary { get; }
}

/// <summary>The nodes and relationships that the rows of a result refer to.</summary>
internal interface IResultEntities
{
    /// <summary>The node of an id in a value.</summary>
    NodeContent this[Graph.Model.NodeId node] { get; }

    /// <summary>The relationship of an id in a value.</summary>
    RelationshipContent this[Graph.Model.RelationshipId relationship] { get; }
}

/// <summary>A node as results show it.</summary>
/// <param name="Id">Its id: an integer in a graph file, a text on a server.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Properties">Its properties.</param>
internal sealed record NodeContent(Value Id, IReadOnlyList<string> Labels, MapValue Properties);

/// <summary>A relationship as results show it.</summary>
/// <param name="Id">Its id: an integer in a graph file, a text on a server.</param>
/// <param name="Type">Its type.</param>
/// <param name="Start">The id of the node where it starts.</param>
/// <param name="End">The id of the node where it ends.</param>
/// <param name="Properties">Its properties.</param>
internal sealed record RelationshipContent(Value Id, string Type, Value Start, Value End, MapValue Properties);

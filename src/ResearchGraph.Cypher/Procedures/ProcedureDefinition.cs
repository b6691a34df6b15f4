using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Procedures;

/// <summary>An argument or a column of a procedure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kinds">The kinds of value it takes or has, with null where that is allowed.</param>
public sealed record ProcedureField(string Name, ValueKinds Kinds);

/// <summary>What a procedure may use while it runs.</summary>
/// <param name="Graph">The graph; null once the query or its transaction has changed it.</param>
/// <param name="Entities">Reads nodes and relationships, changes of the query included.</param>
/// <param name="Functions">The clock and the like.</param>
public sealed record ProcedureContext(GraphSnapshot? Graph, IEntityReader Entities, FunctionContext Functions);

/// <summary>The rows of one call, each with one value a column.</summary>
/// <param name="arguments">One value an argument, checked against their kinds.</param>
/// <param name="context">What may be used.</param>
public delegate IEnumerable<IReadOnlyList<Value>> ProcedureBody(IReadOnlyList<Value> arguments, ProcedureContext context);

/// <summary>A procedure for CALL.</summary>
/// <param name="Name">With its namespace, such as <c>db.labels</c>.</param>
/// <param name="Inputs">The arguments in order.</param>
/// <param name="Outputs">The columns in order; none for a procedure that gives nothing.</param>
/// <param name="Description">One line.</param>
/// <param name="Body">Gives the rows.</param>
public sealed record ProcedureDefinition(
    string Name, IReadOnlyList<ProcedureField> Inputs, IReadOnlyList<ProcedureField> Outputs, string Description, ProcedureBody Body)
{
    /// <summary>How many of the columns SHOW shows where it names none.</summary>
    internal int ShownColumns { get; init; } = Outputs.Count;
}

namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>A scenario of the conformance suite, its steps understood.</summary>
/// <param name="Source">The scenario as read.</param>
/// <param name="NamedGraph">The graph to start from; null: an empty one.</param>
/// <param name="Procedures">Procedures that are to exist.</param>
/// <param name="Parameters">The parameters of the queries.</param>
/// <param name="Setup">Queries to run first.</param>
/// <param name="Executions">The queries under test with what is expected of each, in order.</param>
public sealed record ConformanceScenario(
    GherkinScenario Source,
    string? NamedGraph,
    IReadOnlyList<ProcedureDefinition> Procedures,
    IReadOnlyDictionary<string, ExpectedValue> Parameters,
    IReadOnlyList<string> Setup,
    IReadOnlyList<ConformanceExecution> Executions)
{
    /// <summary>The folder of the feature: <c>clauses/match</c>.</summary>
    public string Folder => Source.Feature[..Source.Feature.LastIndexOf('/')];

    /// <summary>A name that no other scenario has.</summary>
    public string Id => Source.ToString();

    public override string ToString() => Id;
}

/// <summary>A query and what is expected of it.</summary>
/// <param name="Query">The query.</param>
/// <param name="IsControl">Whether it only looks at what the one before did.</param>
/// <param name="Result">The rows; null where an error is expected.</param>
/// <param name="Error">The error; null where rows are expected.</param>
/// <param name="SideEffects">
/// How many of what are added or removed, by names such as <c>+nodes</c>; what is absent is 0. Null where nothing is said.
/// </param>
public sealed record ConformanceExecution(
    string Query, bool IsControl, ExpectedResult? Result, ExpectedError? Error, IReadOnlyDictionary<string, long>? SideEffects);

/// <summary>Rows that are expected.</summary>
/// <param name="Columns">The names of the columns; none where the result is to be empty.</param>
/// <param name="Rows">The rows, a value a column.</param>
/// <param name="InOrder">Whether the order of the rows counts.</param>
/// <param name="ListsUnordered">Whether the order within lists does not.</param>
public sealed record ExpectedResult(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<ExpectedValue>> Rows, bool InOrder, bool ListsUnordered);

/// <summary>An error that is expected.</summary>
/// <param name="Class">Such as <c>SyntaxError</c>.</param>
/// <param name="Phase"><c>compile time</c>, <c>runtime</c> or <c>any time</c>.</param>
/// <param name="Detail">Such as <c>UndefinedVariable</c>; <c>*</c> is any.</param>
public sealed record ExpectedError(string Class, string Phase, string Detail);

/// <summary>A procedure that a scenario asks for; it looks its arguments up in a table.</summary>
/// <param name="Name">The name with its namespace.</param>
/// <param name="Inputs">The arguments with their types, such as <c>INTEGER?</c>.</param>
/// <param name="Outputs">The columns with their types.</param>
/// <param name="Columns">The columns of the table: inputs, then outputs.</param>
/// <param name="Rows">The rows of the table.</param>
public sealed record ProcedureDefinition(
    string Name,
    IReadOnlyList<(string Name, string Type)> Inputs,
    IReadOnlyList<(string Name, string Type)> Outputs,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<ExpectedValue>> Rows);

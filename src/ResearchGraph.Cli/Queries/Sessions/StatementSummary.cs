using ResearchGraph.Cypher;

namespace ResearchGraph.Cli.Queries.Sessions;

/// <summary>What is to be said of a statement beside its rows.</summary>
/// <param name="Changes">What it changed; empty where it changed nothing.</param>
/// <param name="Notes">Remarks, such as on labels that the graph lacks.</param>
/// <param name="Plan">The plan where the statement asks for it with EXPLAIN or PROFILE, else null.</param>
internal sealed record StatementSummary(IReadOnlyList<ChangeCount> Changes, IReadOnlyList<string> Notes, PlanDescription? Plan);

/// <summary>How many things of a kind were changed.</summary>
/// <param name="Thing">In the singular: <c>node</c>, <c>property</c>.</param>
/// <param name="Change">What was done: <c>created</c>, <c>set</c>.</param>
/// <param name="Count">How many, above 0.</param>
internal readonly record struct ChangeCount(string Thing, string Change, long Count);

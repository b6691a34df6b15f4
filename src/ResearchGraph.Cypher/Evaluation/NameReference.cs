namespace ResearchGraph.Cypher.Evaluation;

/// <summary>A label, type or property key in a query. Its id differs from graph to graph and is looked up once an execution.</summary>
/// <param name="Index">The place in the table of the execution.</param>
/// <param name="Text">The name.</param>
internal sealed record NameReference(int Index, string Text);

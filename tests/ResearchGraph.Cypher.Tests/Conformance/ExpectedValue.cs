namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>A value as the conformance suite writes it, free of any engine.</summary>
public abstract record ExpectedValue;

public sealed record ExpectedNull : ExpectedValue;

public sealed record ExpectedBoolean(bool Value) : ExpectedValue;

public sealed record ExpectedInteger(long Value) : ExpectedValue;

public sealed record ExpectedFloat(double Value) : ExpectedValue;

public sealed record ExpectedString(string Value) : ExpectedValue;

public sealed record ExpectedList(IReadOnlyList<ExpectedValue> Items) : ExpectedValue;

/// <summary>A map; the order of its entries says nothing.</summary>
public sealed record ExpectedMap(IReadOnlyDictionary<string, ExpectedValue> Entries) : ExpectedValue;

/// <summary><c>(:A:B {x: 1})</c>; the order of the labels says nothing.</summary>
public sealed record ExpectedNode(IReadOnlyList<string> Labels, ExpectedMap Properties) : ExpectedValue;

/// <summary><c>[:T {x: 1}]</c>.</summary>
public sealed record ExpectedRelationship(string Type, ExpectedMap Properties) : ExpectedValue;

/// <summary><c>&lt;(:A)-[:T]->(:B)&gt;</c>.</summary>
/// <param name="Start">The first node.</param>
/// <param name="Steps">What follows it.</param>
public sealed record ExpectedPath(ExpectedNode Start, IReadOnlyList<ExpectedPathStep> Steps) : ExpectedValue;

/// <summary>A relationship of a path and the node behind it.</summary>
/// <param name="Relationship">The relationship.</param>
/// <param name="Forward">Whether the path follows its direction.</param>
/// <param name="Node">The node that the path comes to.</param>
public sealed record ExpectedPathStep(ExpectedRelationship Relationship, bool Forward, ExpectedNode Node);

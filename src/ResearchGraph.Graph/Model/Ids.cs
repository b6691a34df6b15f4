namespace ResearchGraph.Graph.Model;

/// <summary>A node of one snapshot: dense, 0 to NodeCount - 1. Means nothing in another snapshot.</summary>
/// <param name="Value">The number.</param>
public readonly record struct NodeId(int Value);

/// <summary>A relationship of one snapshot: dense, 0 to RelationshipCount - 1. Means nothing in another snapshot.</summary>
/// <param name="Value">The number.</param>
public readonly record struct RelationshipId(int Value);

/// <summary>A label of one snapshot or builder, numbered by first use from 0.</summary>
/// <param name="Value">The number.</param>
public readonly record struct LabelId(int Value);

/// <summary>A relationship type of one snapshot or builder, numbered by first use from 0.</summary>
/// <param name="Value">The number.</param>
public readonly record struct RelationshipTypeId(int Value);

/// <summary>A property key of one snapshot or builder, numbered by first use from 0; nodes and relationships share the keys.</summary>
/// <param name="Value">The number.</param>
public readonly record struct PropertyKeyId(int Value);

namespace ResearchGraph.Cypher.Functions;

/// <summary>One parameter of a function.</summary>
/// <param name="Name">Its name, for signatures.</param>
/// <param name="Kinds">What it takes. Without <see cref="ValueKinds.Null"/>, a null argument makes the whole call null.</param>
/// <param name="IsOptional">Whether it may be left out, with those behind it.</param>
/// <param name="IsRepeated">Whether it takes any number of arguments, at least one; only the last parameter.</param>
public sealed record FunctionParameter(string Name, ValueKinds Kinds, bool IsOptional = false, bool IsRepeated = false);

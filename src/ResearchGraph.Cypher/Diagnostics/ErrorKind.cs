namespace ResearchGraph.Cypher.Diagnostics;

/// <summary>A kind of error, with its stable code.</summary>
/// <param name="Code"><c>RG4</c> and three digits: <c>RG40xx</c> are the kinds that the syntax alone shows.</param>
/// <param name="Class">The class openCypher puts it in.</param>
/// <param name="Detail">The detail openCypher names, such as <c>UnexpectedSyntax</c>.</param>
public sealed record ErrorKind(string Code, ErrorClass Class, string Detail);

namespace ResearchGraph.Neo4j.Import;

/// <summary>A file of <c>neo4j-admin database import</c> and what is in it.</summary>
/// <param name="Name">Its name in the directory.</param>
/// <param name="IsNodes">Whether it has nodes rather than relationships.</param>
internal sealed record ImportFile(string Name, bool IsNodes);

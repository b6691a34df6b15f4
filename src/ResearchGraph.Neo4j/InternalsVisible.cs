using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("ResearchGraph.Neo4j.Tests")]

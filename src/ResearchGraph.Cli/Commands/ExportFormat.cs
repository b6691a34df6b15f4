namespace ResearchGraph.Cli.Commands;

/// <summary>The forms that a graph file can be written in.</summary>
internal enum ExportFormat
{
    /// <summary>Nodes and relationships, a JSON object a line.</summary>
    Jsonl,

    /// <summary>A folder of CSV files, one a label and one a relationship type.</summary>
    Csv,

    /// <summary>GraphML, for Gephi, yEd and network libraries.</summary>
    Graphml,

    /// <summary>A Cypher script that makes the graph.</summary>
    Cypher,

    /// <summary>A folder of CSV files and the command line for <c>neo4j-admin database import</c>.</summary>
    Neo4jAdmin,

    /// <summary>The listed papers as JSON Lines; a listing that <c>build</c> reads.</summary>
    Papers,

    /// <summary>What was extracted of every listed paper, in the form of reference annotations.</summary>
    Annotations,
}

using System.Text.Json;

namespace ResearchGraph.Benchmarks.Cypher;

/// <summary>The shape of CSV files: what each column is. Files have a header line and no quotes.</summary>
/// <param name="Nodes">One file a label; the first column is its <c>id</c>.</param>
/// <param name="Relationships">One file a type; the first two columns are the ids of its ends.</param>
internal sealed record BenchSchema(IReadOnlyList<BenchNodes> Nodes, IReadOnlyList<BenchRelationships> Relationships);

/// <summary>The nodes of one label.</summary>
internal sealed record BenchNodes(string Label, string File, IReadOnlyList<BenchColumn> Columns);

/// <summary>The relationships of one type; the columns are those after the two ends.</summary>
internal sealed record BenchRelationships(string Type, string File, string From, string To, IReadOnlyList<BenchColumn> Columns);

/// <summary>One column: INT64, DOUBLE, STRING, BOOLEAN or DATE. An empty field is a missing property.</summary>
internal sealed record BenchColumn(string Name, string Kind);

/// <summary>One query, with the spelling that an engine needs where it differs.</summary>
internal sealed record BenchQuery(string Id, string Text);

/// <summary>A schema and queries on it.</summary>
internal sealed record BenchSet(BenchSchema Schema, IReadOnlyList<BenchQuery> Queries)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Where the sets of this project are.</summary>
    public static string Folder => Path.Combine(ResearchGraph.Testing.Repository.Root, "tests", "ResearchGraph.Benchmarks", "Cypher");

    /// <summary>Reads a file that holds both, or only queries: those are asked of the graph that <c>research.json</c> describes.</summary>
    public static BenchSet Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Array) return new BenchSet(Read(Path.Combine(Folder, "research.json")).Schema, QueriesOf(root));
        return new BenchSet(root.GetProperty("schema").Deserialize<BenchSchema>(Json)!, root.TryGetProperty("queries", out var queries) ? QueriesOf(queries) : []);
    }

    private static BenchQuery[] QueriesOf(JsonElement queries) => queries.Deserialize<BenchQuery[]>(Json)!;
}

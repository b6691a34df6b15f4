using System.Collections.Concurrent;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Testing;
using Xunit.Abstractions;

namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>Our engine and a real server answer alike, but for the differences that are listed with their reasons.</summary>
public sealed class ReferenceTests(ReferenceServer server, ITestOutputHelper output) : IClassFixture<ReferenceServer>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ResearchGraph.Cypher.Tests", "Reference");

    [ReferenceFact]
    public async Task Written_queries_are_answered_alike()
    {
        var comparison = await PrepareAsync();
        var known = KnownDifferences.Read(Folder);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var surprises = new List<string>();
        var cases = Directory.GetFiles(Path.Combine(Folder, "cases"), "*.cypher").Order(StringComparer.Ordinal)
            .SelectMany(file => ReferenceCase.Read(file).Select(query => (File: Path.GetFileName(file), Query: query))).ToList();
        // Transactions that are undone do not see each other; what is kept or asks for the schema goes alone.
        var together = new ConcurrentBag<(string File, string Key, string Difference)>();
        await Parallel.ForEachAsync(cases.Where(entry => !IsAlone(entry.File, entry.Query)), new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (entry, _) => await CompareAsync(entry));
        foreach (var entry in cases.Where(entry => IsAlone(entry.File, entry.Query))) await CompareAsync(entry);
        foreach (var (file, key, difference) in together.OrderBy(entry => entry.File + entry.Key, StringComparer.Ordinal))
        {
            found.Add(key);
            if (!known.Contains(key)) surprises.Add($"{file}: {difference}");
        }
        var count = cases.Count;
        output.WriteLine($"{count} queries, {found.Count} known differences");
        Assert.True(count >= 500, $"Only {count} queries were found.");
        Assert.True(surprises.Count == 0, $"{surprises.Count} differences are not listed:\n\n{string.Join("\n\n", surprises)}");
        var gone = known.Except(found, StringComparer.Ordinal).ToList();
        Assert.True(gone.Count == 0, $"These differences are listed but gone:\n{string.Join('\n', gone)}");

        async Task CompareAsync((string File, ReferenceCase Query) entry)
        {
            if (await comparison.CompareAsync(entry.Query) is { } difference) together.Add((entry.File, entry.Query.Key, difference));
        }
    }

    [ReferenceFact]
    public async Task Generated_queries_are_answered_alike()
    {
        const int Seed = 20;
        var comparison = await PrepareAsync();
        var generator = new QueryGenerator(new Random(Seed));
        var queries = Enumerable.Range(0, 150).Select(_ => new ReferenceCase(generator.Next())).ToList();
        var differences = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(queries, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (query, _) =>
        {
            if (await comparison.CompareAsync(query) is { } difference) differences.Add(difference);
        });
        Assert.True(differences.IsEmpty, $"Seed {Seed}: {differences.Count} differences:\n\n{string.Join("\n\n", differences)}");
    }

    private static bool IsAlone(string file, ReferenceCase query) => query.IsCommitted || file is "catalog.cypher" or "show.cypher" || query.Text.Contains(" DELETE ", StringComparison.Ordinal);

    private async Task<ReferenceComparison> PrepareAsync()
    {
        var script = ReferenceCase.Read(Path.Combine(Folder, "graph.cypher")).Single().Text;
        var graph = new CypherEngine().Execute(new GraphBuilder().Freeze(), script).Graph!;
        var comparison = new ReferenceComparison(server.Client!, new EngineSide(graph, new CypherOptions { Timeout = TimeSpan.FromSeconds(10), CsvFolder = Path.Combine(Folder, "files") }), script);
        await comparison.ResetAsync();
        return comparison;
    }
}

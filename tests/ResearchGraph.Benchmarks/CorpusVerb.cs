using System.CommandLine;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Papers.Json;
using ResearchGraph.Testing;

namespace ResearchGraph.Benchmarks;

/// <summary><c>corpus</c>: writes a large JSON Lines listing from the seeds' sentences and invented bylines.</summary>
internal static class CorpusVerb
{
    public static Command Create()
    {
        var papers = new Option<int>("--papers") { Description = "Number of papers.", DefaultValueFactory = _ => 100_000 };
        var seed = new Option<int>("--seed") { Description = "Seed of the random choices.", DefaultValueFactory = _ => 1 };
        var file = new Argument<FileInfo>("file") { Description = "The JSON Lines file to write." };
        var command = new Command("corpus", "Write a large listing in JSON Lines: sentences of the seed listings, invented bylines.") { papers, seed, file };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(file).FullName, parsed.GetValue(papers), parsed.GetValue(seed)));
        return command;
    }

    private static void Write(string file, int papers, int seed)
    {
        var seeds = PaperFiles.Find([Repository.Listings]).Files
            .SelectMany(path => PaperFiles.Read(path).Papers)
            .ToList();
        using var output = File.Create(file);
        using var writer = new PaperJsonWriter(output);
        foreach (var paper in new CorpusGenerator(seeds, seed).Papers(Path.GetFileName(file), papers)) writer.Write(paper);
    }
}

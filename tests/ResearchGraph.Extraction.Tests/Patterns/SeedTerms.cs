using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Extraction.Tests.Patterns;

/// <summary>The gazetteers that ship, and an extractor that knows them.</summary>
internal static class SeedTerms
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds", "gazetteers");

    public static IReadOnlyList<GazetteerEntry> Gazetteer { get; } = [.. Files().SelectMany(Read)];

    public static MentionExtractor Extractor { get; } = new MentionExtractorBuilder().AddGazetteer(Gazetteer).Build();

    public static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal);

    public static List<GazetteerEntry> Read(string file)
    {
        using var reader = new StreamReader(file);
        return [.. GazetteerReader.Read(Path.GetFileName(file), reader)];
    }

    public static PaperMentions Extract(string title, string @abstract) =>
        Extractor.Extract(new PaperRecord { Id = "000:1", Listing = "000.txt", Line = 1, Title = title, Abstract = @abstract });
}

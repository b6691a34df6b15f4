using System.Globalization;
using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Extraction.Tests.Patterns;

/// <summary>Extracts from sentences with the hardware that ships, and prints facts on one line for case tables.</summary>
internal static class Measures
{
    private static readonly MentionExtractor Extractor = Load();

    public static PaperMentions Extract(string title, string body) =>
        Extractor.Extract(new PaperRecord { Id = "000:1", Listing = "000.txt", Line = 1, Title = title, Abstract = body });

    /// <summary>Facts of an abstract under a title that says nothing.</summary>
    public static PaperMentions Extract(string body) => Extract("A Study", body);

    /// <summary><c>value unit kind</c>, with <c>low..value</c> for a range.</summary>
    public static string Show(ResultMention result)
    {
        var value = result.Value.ToString(CultureInfo.InvariantCulture);
        if (result.Low is { } low) value = string.Create(CultureInfo.InvariantCulture, $"{low}..{value}");
        return $"{value} {result.Unit} {result.Kind}";
    }

    public static string Results(string body) => string.Join("; ", Extract(body).Results.Select(Show));

    public static string Hardware(string title, string body) =>
        string.Join("; ", Extract(title, body).Hardware.Select(h => h.Generic ? $"({h.Name})" : h.Name));

    private static MentionExtractor Load()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "seeds", "gazetteers", "hardware.txt");
        using var reader = File.OpenText(file);
        return new MentionExtractorBuilder().AddGazetteer([.. GazetteerReader.Read("hardware.txt", reader)]).Build();
    }
}

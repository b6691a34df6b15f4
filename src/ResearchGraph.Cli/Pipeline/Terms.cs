using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Taxonomy;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>All terms that a build knows: the shipped ones and the user's.</summary>
/// <param name="Taxonomy">Techniques and tasks.</param>
/// <param name="Gazetteer">Systems, models, datasets and devices.</param>
internal sealed record Terms(ConceptTaxonomy Taxonomy, IReadOnlyList<GazetteerEntry> Gazetteer)
{
    /// <summary>Loads the shipped terms and extends them.</summary>
    /// <exception cref="TermFileException">A file is wrong; the message says where.</exception>
    public static Terms Load(UserTerms user)
    {
        var taxonomy = TaxonomyFiles.CreateDefault();
        foreach (var file in user.Taxonomies) AddTaxonomy(taxonomy, file);
        var gazetteer = ShippedGazetteers().Concat(user.Gazetteers).SelectMany(Entries).ToList();
        return new Terms(taxonomy.Build(), gazetteer);
    }

    /// <summary>An extractor that knows these terms.</summary>
    public MentionExtractor CreateExtractor() =>
        new MentionExtractorBuilder().AddConcepts(Taxonomy.Concepts).AddGazetteer(Gazetteer).Build();

    private static IEnumerable<TermText> ShippedGazetteers() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds", "gazetteers"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => new TermText(Path.GetFileName(path), File.ReadAllText(path)));

    private static void AddTaxonomy(TaxonomyBuilder taxonomy, TermText file)
    {
        using var reader = new StringReader(file.Text);
        taxonomy.Add(file.Name, reader);
    }

    private static IEnumerable<GazetteerEntry> Entries(TermText file)
    {
        using var reader = new StringReader(file.Text);
        foreach (var entry in GazetteerReader.Read(file.Name, reader)) yield return entry;
    }
}

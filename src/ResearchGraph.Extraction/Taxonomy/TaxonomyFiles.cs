using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Loads taxonomies from disk. Thread-safe.</summary>
public static class TaxonomyFiles
{
    private static readonly string[] DefaultNames = ["techniques.txt", "tasks.txt"];
    private const string PriorsName = "priors.txt";

    /// <summary>The folder with the taxonomy that travels beside the assembly.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "seeds", "taxonomy");

    /// <summary>The taxonomy that travels beside the assembly, extended by the user's files.</summary>
    /// <param name="userFiles">Paths of further taxonomy files, applied in this order.</param>
    /// <exception cref="TermFileException">A file is missing, unreadable or wrong; the message says where.</exception>
    public static ConceptTaxonomy LoadDefault(params IEnumerable<string> userFiles)
    {
        ArgumentNullException.ThrowIfNull(userFiles);
        var builder = CreateDefault();
        foreach (var file in userFiles) Read(file, builder.Add);
        return builder.Build();
    }

    /// <summary>A builder that has the taxonomy that travels beside the assembly, to be extended.</summary>
    /// <exception cref="TermFileException">A file is missing, unreadable or wrong; the message says where.</exception>
    public static TaxonomyBuilder CreateDefault()
    {
        var builder = new TaxonomyBuilder();
        foreach (var name in DefaultNames) Read(Path.Combine(DefaultFolder, name), builder.Add);
        Read(Path.Combine(DefaultFolder, PriorsName), builder.AddPriors);
        return builder;
    }

    /// <summary>The taxonomy of some files, applied in this order.</summary>
    /// <param name="files">Their paths.</param>
    /// <exception cref="TermFileException">A file is missing, unreadable or wrong; the message says where.</exception>
    public static ConceptTaxonomy Load(IEnumerable<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var builder = new TaxonomyBuilder();
        foreach (var file in files) Read(file, builder.Add);
        return builder.Build();
    }

    private static void Read(string file, Func<string, TextReader, TaxonomyBuilder> add)
    {
        try
        {
            using var reader = new StreamReader(file);
            add(Path.GetFileName(file), reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TermFileException($"{file}: the taxonomy cannot be read: {e.Message}", e);
        }
    }
}

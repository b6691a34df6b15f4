using System.Globalization;
using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>
/// Collects concepts from taxonomy files and checks them as a whole. A line is
/// <c>id | scheme | broader; broader | preferred label | alternative label; … | hint; …</c>; a later file that names a known
/// id adds its labels and hints to that concept and may leave the other columns empty. Not thread-safe.
/// </summary>
public sealed class TaxonomyBuilder
{
    /// <summary>The most concepts that a taxonomy may have.</summary>
    public const int MaxConcepts = 100_000;

    private readonly List<ConceptDraft> _drafts = [];
    private readonly Dictionary<string, ConceptDraft> _byId = new(StringComparer.Ordinal);

    /// <summary>Adds a file.</summary>
    /// <param name="file">The file's name, for error messages.</param>
    /// <param name="reader">Its text.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="TermFileException">An id stands twice in the file, a new concept lacks its label, a scheme is unknown or changes, or there are too many concepts.</exception>
    public TaxonomyBuilder Add(string file, TextReader reader)
    {
        var inThisFile = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in TermFile.Read(file, reader))
        {
            var id = line.Columns[0];
            if (!inThisFile.TryAdd(id, line.Number))
                throw line.Error($"'{id}' stands already in line {inThisFile[id]}; expected every id once a file");
            if (_byId.TryGetValue(id, out var draft)) draft.Extend(line);
            else AddNew(new ConceptDraft(line));
        }
        return this;
    }

    /// <summary>Adds a file of priors, <c>id | core | noted</c>, in log-odds.</summary>
    /// <param name="file">The file's name, for error messages.</param>
    /// <param name="reader">Its text.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="TermFileException">An id is unknown so far, or a number is none or beyond ±10.</exception>
    public TaxonomyBuilder AddPriors(string file, TextReader reader)
    {
        foreach (var line in TermFile.Read(file, reader))
        {
            if (!_byId.TryGetValue(line.Columns[0], out var draft))
                throw line.Error($"'{line.Columns[0]}' is unknown; expected the id of a concept");
            draft.Prior = new ConceptPrior(ReadPrior(line, 1), ReadPrior(line, 2));
        }
        return this;
    }

    /// <summary>The taxonomy of all files so far.</summary>
    /// <exception cref="TermFileException">A broader concept is unknown or of another scheme, a hint names no technique, or the hierarchy has a cycle or more than 64 levels.</exception>
    public ConceptTaxonomy Build()
    {
        foreach (var draft in _drafts) draft.CheckReferences(_byId);
        TaxonomyHierarchy.Check(_drafts);
        return new ConceptTaxonomy([.. _drafts.Select(draft => draft.ToConcept())]);
    }

    private static double ReadPrior(TermLine line, int column) =>
        double.TryParse(line.Column(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= 10
            ? value
            : throw line.Error($"'{line.Column(column)}' is no prior; expected a number from -10 to 10 in column {column + 1}");

    private void AddNew(ConceptDraft draft)
    {
        if (_drafts.Count >= MaxConcepts)
            throw draft.Line.Error($"more than {MaxConcepts} concepts; expected a smaller taxonomy");
        _drafts.Add(draft);
        _byId.Add(draft.Id, draft);
    }
}

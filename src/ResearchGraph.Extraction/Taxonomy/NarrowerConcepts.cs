namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Which broader concepts a concept makes superfluous: all above it that are not marked as standing beside it. Immutable and thread-safe.</summary>
internal sealed class NarrowerConcepts
{
    private readonly int[][] _replaced;

    public NarrowerConcepts(IReadOnlyList<Concept> concepts)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < concepts.Count; i++) index[concepts[i].Id] = i;
        _replaced = [.. concepts.Select(concept => Replaced(concept, concepts, index))];
    }

    /// <summary>Indexes of the concepts that one makes superfluous.</summary>
    public ReadOnlySpan<int> ReplacedBy(int concept) => _replaced[concept];

    /// <summary>Whether <paramref name="narrower"/> makes <paramref name="broader"/> superfluous.</summary>
    public bool Replaces(int narrower, int broader) => Array.IndexOf(_replaced[narrower], broader) >= 0;

    private static int[] Replaced(Concept concept, IReadOnlyList<Concept> concepts, Dictionary<string, int> index)
    {
        var found = Direct(concept, index).ToList();
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var broader in Direct(concepts[found[i]], index))
            {
                if (!found.Contains(broader)) found.Add(broader);
            }
        }
        return [.. found];
    }

    /// <summary>Groups are no concepts of the lexicon and drop out.</summary>
    private static IEnumerable<int> Direct(Concept concept, Dictionary<string, int> index) => concept.Broader
        .Where(id => index.ContainsKey(id) && !concept.Beside.Contains(id, StringComparer.Ordinal))
        .Select(id => index[id]);
}

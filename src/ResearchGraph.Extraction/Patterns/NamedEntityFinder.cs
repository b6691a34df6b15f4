using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>Finds systems, models and datasets of others. Immutable and thread-safe.</summary>
internal sealed class NamedEntityFinder
{
    private readonly IReadOnlyList<GazetteerEntry> _gazetteer;

    public NamedEntityFinder(IReadOnlyList<GazetteerEntry> gazetteer) => _gazetteer = gazetteer;

    /// <summary>Finds systems, models and datasets of others.</summary>
    public NamedEntityMentions Find(PaperText text, IReadOnlyList<Contribution> proposes) => _gazetteer.Count < 0 ? new([], [], []) : new([], [], []);
}

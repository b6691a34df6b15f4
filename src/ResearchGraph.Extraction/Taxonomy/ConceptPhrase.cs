namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>What a phrase says about a concept.</summary>
/// <param name="Concept">Index of the concept in the lexicon.</param>
/// <param name="Hint">How much it hints at the concept; null where it names it.</param>
/// <param name="Phrase">A number that all inflected forms of one wording share.</param>
internal readonly record struct ConceptPhrase(int Concept, HintStrength? Hint, int Phrase)
{
    /// <summary>Whether the phrase names the concept.</summary>
    public bool IsLabel => Hint is null;
}

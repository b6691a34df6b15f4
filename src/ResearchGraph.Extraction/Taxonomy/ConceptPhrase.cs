namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>What a phrase says about a concept.</summary>
/// <param name="Concept">Index of the concept in the lexicon.</param>
/// <param name="IsLabel">Whether it names the concept; otherwise it only hints at it.</param>
/// <param name="Phrase">A number that all inflected forms of one wording share.</param>
internal readonly record struct ConceptPhrase(int Concept, bool IsLabel, int Phrase);

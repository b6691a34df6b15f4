namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>A concept of the taxonomy, in the words of SKOS.</summary>
/// <param name="Id">Stable identifier, such as <c>speculative-decoding</c>.</param>
/// <param name="Scheme">The concept scheme that it belongs to: <c>technique</c> or <c>task</c>.</param>
/// <param name="Broader">Identifiers of the broader concepts; empty for a top concept.</param>
/// <param name="PrefLabel">The label to show.</param>
/// <param name="AltLabels">Other wordings that mean the concept.</param>
public sealed record Concept(
    string Id,
    string Scheme,
    IReadOnlyList<string> Broader,
    string PrefLabel,
    IReadOnlyList<string> AltLabels)
{
    /// <summary>The scheme of techniques.</summary>
    public const string TechniqueScheme = "technique";

    /// <summary>The scheme of tasks.</summary>
    public const string TaskScheme = "task";

    /// <summary>
    /// Wordings that suggest the concept without naming it, such as <c>codebook</c> for vector quantization; see
    /// <see cref="ConceptHint"/> for the marks before them.
    /// </summary>
    public IReadOnlyList<string> Hints { get; init; } = [];

    /// <summary>Those of <see cref="Broader"/> that a text may have beside this concept, because they add something to it.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>How readily its wordings mean that a paper has it; a word like "attention" is less telling than most.</summary>
    public ConceptPrior Prior { get; init; }

    /// <summary>Whether the concept only groups narrower ones: it is never found in a text.</summary>
    public bool IsGroup { get; init; }
}

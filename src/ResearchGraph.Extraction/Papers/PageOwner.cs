namespace ResearchGraph.Extraction.Papers;

/// <summary>The person whose page lists a paper: a co-author who may be hidden behind <c>et al.</c>.</summary>
/// <param name="Name">The owner's name as the page gives it.</param>
/// <param name="Confidence">How sure it is that this person wrote the paper, 0 to 1; 1 only where the name is printed in the byline.</param>
public sealed record PageOwner(string Name, double Confidence);

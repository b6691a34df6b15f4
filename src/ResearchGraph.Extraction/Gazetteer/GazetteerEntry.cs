namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>A named thing that the extractors know.</summary>
/// <param name="Name">Canonical name, such as <c>NVIDIA RTX 4090</c>.</param>
/// <param name="Kind">system, model, dataset, benchmark, device, device-class, or another kind that a finder asks for.</param>
/// <param name="Aliases">Other spellings, each perhaps with a case rule; see <see cref="GazetteerSurface"/>.</param>
/// <param name="Attributes">What else is known, such as <c>vendor</c>; never null.</param>
public sealed record GazetteerEntry(
    string Name,
    string Kind,
    IReadOnlyList<string> Aliases,
    IReadOnlyDictionary<string, string> Attributes);

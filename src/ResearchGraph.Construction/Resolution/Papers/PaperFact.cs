using ResearchGraph.Construction.Resolution.Linkage;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>One thing that a paper says of another thing.</summary>
/// <param name="Kind">What the paper does with it.</param>
/// <param name="Target">The thing.</param>
/// <param name="Qualifier">The role of a technique, <c>core</c> or <c>mention</c>; the type of a contribution; else null.</param>
/// <param name="Support">What it rests on.</param>
public readonly record struct PaperFact(FactKind Kind, EntityCluster Target, string? Qualifier, Support Support);

/// <summary>A number that a paper claims as an outcome.</summary>
/// <param name="Result">What was extracted; its evidence quotes the text that the merged paper keeps.</param>
/// <param name="Versus">The named baseline where the corpus knows it; else null.</param>
public readonly record struct PaperResult(Extraction.Mentions.ResultMention Result, EntityCluster? Versus);

/// <summary>One author of a paper.</summary>
/// <param name="Author">The person.</param>
/// <param name="Position">1-based place in the byline; null where the name is not printed there.</param>
/// <param name="Provenance"><c>byline</c>, or <c>page-owner</c> where only the page that lists the paper says so.</param>
/// <param name="Confidence">Above 0 up to 1; 1 for printed names.</param>
public readonly record struct Authorship(EntityCluster Author, int? Position, string Provenance, double Confidence);

/// <summary>One place where a paper is listed.</summary>
/// <param name="Listing">File name of the listing.</param>
/// <param name="Line">1-based line.</param>
/// <param name="RecordId">Id of the listed paper.</param>
public readonly record struct PaperSource(string Listing, int Line, string RecordId);

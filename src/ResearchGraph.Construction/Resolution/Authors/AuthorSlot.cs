namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>One name on one paper.</summary>
/// <param name="Paper">Number of the paper.</param>
/// <param name="Name">Number of the name's key.</param>
/// <param name="Position">1-based place in the byline; 0 where only the page that lists the paper says so.</param>
/// <param name="Confidence">Above 0 up to 1.</param>
/// <param name="Printed">The name as printed.</param>
internal readonly record struct AuthorSlot(int Paper, int Name, int Position, double Confidence, string Printed);

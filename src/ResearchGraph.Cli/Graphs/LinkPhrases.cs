using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Graphs;

/// <summary>How relationships read from either end.</summary>
internal static class LinkPhrases
{
    private static readonly Dictionary<string, (string Outgoing, string Incoming)> Phrase = new(StringComparer.Ordinal)
    {
        ["WROTE"] = ("Wrote", "Written by"),
        ["PROPOSES"] = ("Proposes", "Proposed by"),
        ["USES"] = ("Techniques", "Used by"),
        ["ADDRESSES"] = ("Tasks", "Addressed by"),
        ["BUILDS_ON"] = ("Builds on", "Built on by"),
        ["COMPARES_WITH"] = ("Compares with", "Compared with by"),
        ["MENTIONS"] = ("Mentions", "Mentioned by"),
        ["EVALUATES"] = ("Evaluates models", "Evaluated by"),
        ["EVALUATED_ON"] = ("Evaluated on", "Used in the evaluation of"),
        ["RUNS_ON"] = ("Runs on", "Runs"),
        ["REPORTS"] = ("Results", "Reported by"),
        ["VERSUS"] = ("Measured against", "Baseline of"),
        ["HAS_CODE"] = ("Code", "Code of"),
        ["AFFILIATED_WITH"] = ("Affiliations", "Affiliated"),
        ["IN_CATEGORY"] = ("Category", "Papers"),
        ["LISTED_IN"] = ("Listed in", "Lists"),
        ["BROADER"] = ("Broader", "Narrower"),
        ["COAUTHOR"] = ("Co-authors, printed together", "Co-authors, printed together"),
    };

    /// <summary>A heading for the relationships of a type, seen from one end.</summary>
    public static string Heading(string type, bool outgoing) =>
        Phrase.TryGetValue(type, out var phrase)
            ? outgoing ? phrase.Outgoing : phrase.Incoming
            : Phrases.Label(type) + (outgoing ? "" : " (incoming)");
}

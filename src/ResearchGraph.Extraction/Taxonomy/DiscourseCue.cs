namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>What a wording says about the sentence that it stands in.</summary>
internal enum DiscourseCue
{
    /// <summary>The sentence presents the contribution.</summary>
    Contribution,

    /// <summary>The sentence is about the own work.</summary>
    Own,

    /// <summary>What follows is not the own work.</summary>
    Contrast,
}

/// <summary>The wordings of each <see cref="DiscourseCue"/>. Immutable and thread-safe.</summary>
internal static class DiscourseCues
{
    /// <summary>Verbs that present a contribution behind "we" and "this paper".</summary>
    private static readonly string[] PresentingVerbs =
    [
        "propose", "present", "introduce", "develop", "design", "describe", "devise", "build", "formulate", "investigate",
        "explore", "study", "leverage", "employ", "adopt", "apply", "utilize", "combine", "integrate", "extend", "implement",
        "establish", "construct", "revisit", "analyze", "conduct", "address", "achieve this", "provide", "incorporate", "offer",
        "harness", "exploit", "unify", "create", "use", "train", "quantize", "prune", "reformulate", "reframe", "accelerate",
    ];

    private static readonly string[] OtherContribution =
    [
        "is proposed", "are proposed", "is introduced", "are introduced", "is presented", "is developed", "the proposed",
        "propose to", "key idea", "main idea", "core idea", "at its core", "our contribution", "our main contribution",
        "key innovations", "key techniques", "key components", "specifically", "consists of", "comprises", "our proposed",
        "our approach", "our method", "our framework", "to this end", "to address this", "to address these",
    ];

    private static readonly string[] Own =
    [
        "we", "our", "ours", "this paper", "this work", "this article", "this study", "in this paper", "in this work", "herein",
        "the resulting", "this approach", "this method", "this framework", "this design", "this survey", "this system",
    ];

    private static readonly string[] Contrast =
    [
        "unlike", "compared to", "compared with", "comparing to", "comparing with", "in comparison to", "in comparison with", "than",
        "instead of", "rather than", "without", "outperform", "outperforms", "outperforming", "surpass", "surpasses", "surpassing",
        "existing", "previous", "prior", "traditional", "traditionally", "conventional", "orthogonal to", "compatible with", "versus",
        "vs", "in contrast to", "as opposed to", "eliminating the need", "eliminates the need", "replace", "replaces", "replacing",
        "alternative to", "alternatives to", "other", "others", "competitive with", "comparable to", "compatibility with", "not",
        "contrary to", "over", "beats", "against", "exceed", "exceeds", "exceeding", "recent", "such as", "including", "current",
        "away from", "no", "avoid", "avoids", "avoiding", "most", "many", "typical", "typically", "prevailing",
    ];

    /// <summary>Every wording with what it says.</summary>
    public static IEnumerable<(string Phrase, DiscourseCue Cue)> All()
    {
        foreach (var verb in PresentingVerbs)
        {
            yield return ("we " + verb, DiscourseCue.Contribution);
            yield return ("we further " + verb, DiscourseCue.Contribution);
            yield return ("we also " + verb, DiscourseCue.Contribution);
            yield return ("we first " + verb, DiscourseCue.Contribution);
            yield return ("we then " + verb, DiscourseCue.Contribution);
            foreach (var work in new[] { "paper", "work", "article", "survey", "study" })
                yield return ("this " + work + " " + verb + (verb.EndsWith('y') ? "" : "s"), DiscourseCue.Contribution);
        }
        foreach (var phrase in OtherContribution) yield return (phrase, DiscourseCue.Contribution);
        foreach (var phrase in Own) yield return (phrase, DiscourseCue.Own);
        foreach (var phrase in Contrast) yield return (phrase, DiscourseCue.Contrast);
    }
}

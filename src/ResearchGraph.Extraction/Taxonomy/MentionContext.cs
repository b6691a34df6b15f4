namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>What a paper does with its words at some place of the text, as far as the role of a concept depends on it.</summary>
internal enum MentionContext : byte
{
    /// <summary>In the title.</summary>
    Title,

    /// <summary>In a sentence that presents the contribution: "we propose …".</summary>
    Contribution,

    /// <summary>In another sentence about the own work: "our method …", or one that names the contribution.</summary>
    Own,

    /// <summary>In a sentence behind the first one about the own work.</summary>
    Later,

    /// <summary>In the first sentence of the abstract, which usually names the topic.</summary>
    Topic,

    /// <summary>In another sentence before the own work.</summary>
    Background,

    /// <summary>Behind words that set others apart from the own work: "unlike …", "compared with …", "existing …".</summary>
    Contrast,
}

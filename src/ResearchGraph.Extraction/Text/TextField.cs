namespace ResearchGraph.Extraction.Text;

/// <summary>The part of a paper that a text comes from.</summary>
public enum TextField
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The abstract.</summary>
    Abstract,
}

namespace ResearchGraph.Construction.Schema;

/// <summary>What values a property holds.</summary>
public enum PropertyKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Float,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A list of texts.</summary>
    TextList,
}

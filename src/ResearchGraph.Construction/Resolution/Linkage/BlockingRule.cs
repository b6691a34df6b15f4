namespace ResearchGraph.Construction.Resolution.Linkage;

/// <summary>Why two records were compared at all.</summary>
public enum BlockingRule
{
    /// <summary>Their titles have the same key.</summary>
    SameTitle,

    /// <summary>They have the same digital object identifier.</summary>
    SameDoi,

    /// <summary>Their names have the same key.</summary>
    SameName,

    /// <summary>One name may be a shorter form of the other.</summary>
    NameVariant,

    /// <summary>A data file, or the text of a paper, gives one name as another spelling of the other.</summary>
    Alias,

    /// <summary>The name of one is what the name of the other stands for.</summary>
    SameExpansion,

    /// <summary>Their names differ only by the maker's name.</summary>
    SameDevice,

    /// <summary>They have the same address.</summary>
    SameAddress,
}

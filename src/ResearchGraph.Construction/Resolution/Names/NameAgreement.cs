namespace ResearchGraph.Construction.Resolution.Names;

/// <summary>How two printed names may be one person's.</summary>
public enum NameAgreement
{
    /// <summary>They cannot be: another family name, or given names that contradict each other.</summary>
    Different,

    /// <summary>A given name of one is only an initial in the other: <c>J. Iyer</c>, <c>Jaya Iyer</c>.</summary>
    Initials,

    /// <summary>The first given names agree and a middle name is missing or an initial: <c>Marcos Conde</c>, <c>Marcos V. Conde</c>.</summary>
    MiddleOmitted,

    /// <summary>The same name but for letter case, accents, hyphens and blanks.</summary>
    Same,
}

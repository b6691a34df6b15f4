namespace ResearchGraph.Construction.Resolution.Linkage;

/// <summary>What an <see cref="EntityCluster"/> is.</summary>
public enum EntityKind
{
    /// <summary>A person who wrote papers.</summary>
    Author,

    /// <summary>A technique of the taxonomy.</summary>
    Technique,

    /// <summary>A task of the taxonomy.</summary>
    Task,

    /// <summary>A named method, system, library or the like; it may be a model too.</summary>
    System,

    /// <summary>A named model that no paper at hand treats as a system.</summary>
    Model,

    /// <summary>A dataset or benchmark.</summary>
    Dataset,

    /// <summary>A device or a class of devices.</summary>
    Hardware,

    /// <summary>An employer or laboratory of authors.</summary>
    Organization,

    /// <summary>A place of source code.</summary>
    Repository,
}

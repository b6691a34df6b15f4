namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>What a paper does with a thing. Where a paper does several of the systems' ones, the first in this order stands.</summary>
public enum FactKind
{
    /// <summary>Introduces it.</summary>
    Proposes,

    /// <summary>Uses a technique, in a role.</summary>
    Uses,

    /// <summary>Is for a task.</summary>
    Addresses,

    /// <summary>Extends or uses a system of others.</summary>
    BuildsOn,

    /// <summary>Is measured against a system of others.</summary>
    ComparesWith,

    /// <summary>Names a system of others.</summary>
    Mentions,

    /// <summary>Evaluates on or with a model of others.</summary>
    Evaluates,

    /// <summary>Is evaluated on a dataset or benchmark of others.</summary>
    EvaluatedOn,

    /// <summary>Runs on a device or a class of devices.</summary>
    RunsOn,

    /// <summary>Has its code there.</summary>
    HasCode,
}

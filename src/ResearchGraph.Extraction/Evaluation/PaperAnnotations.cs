namespace ResearchGraph.Extraction.Evaluation;

/// <summary>What an annotation file says about one paper, as far as scores are computed from it. Immutable and thread-safe.</summary>
public sealed record PaperAnnotations
{
    /// <summary>Identifier of the listed paper.</summary>
    public required string Id { get; init; }

    /// <summary>Names that the paper introduces.</summary>
    public IReadOnlyList<string> Proposes { get; init; } = [];

    /// <summary>Techniques with their roles.</summary>
    public IReadOnlyList<AnnotatedTechnique> Techniques { get; init; } = [];

    /// <summary>Ids of the tasks.</summary>
    public IReadOnlyList<string> Tasks { get; init; } = [];

    /// <summary>Systems of others with their relations.</summary>
    public IReadOnlyList<AnnotatedSystem> Systems { get; init; } = [];

    /// <summary>Names of models of others.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>Names of datasets and benchmarks of others.</summary>
    public IReadOnlyList<string> Datasets { get; init; } = [];

    /// <summary>Devices and classes of devices.</summary>
    public IReadOnlyList<AnnotatedDevice> Hardware { get; init; } = [];

    /// <summary>Claimed results.</summary>
    public IReadOnlyList<AnnotatedResult> Results { get; init; } = [];

    /// <summary>Addresses.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [];
}

/// <summary>A technique of one paper.</summary>
/// <param name="Id">Identifier of the concept.</param>
/// <param name="IsCore">Whether its role is core; that is also the role where none is given.</param>
public readonly record struct AnnotatedTechnique(string Id, bool IsCore);

/// <summary>A system of others in one paper.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Relation">builds-on, compares or mentions.</param>
public readonly record struct AnnotatedSystem(string Name, string Relation);

/// <summary>A device or a class of devices in one paper.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsGeneric">Whether it is a class.</param>
public readonly record struct AnnotatedDevice(string Name, bool IsGeneric);

/// <summary>A result of one paper.</summary>
/// <param name="Kind">speedup, accuracy, other and so on.</param>
/// <param name="Value">The number.</param>
/// <param name="Text">The quotation, for people to read; may be empty.</param>
public readonly record struct AnnotatedResult(string Kind, double Value, string Text);

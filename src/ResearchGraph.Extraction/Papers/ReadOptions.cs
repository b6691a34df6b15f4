namespace ResearchGraph.Extraction.Papers;

/// <summary>Limits and defaults of reading. Immutable and thread-safe.</summary>
public sealed record ReadOptions
{
    /// <summary>The defaults.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Longest line in bytes of UTF-8; longer lines are left out without being held in memory. Default 16 MiB.</summary>
    public int MaxLineLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>
    /// Largest listing in bytes of UTF-8, since listings are held in memory; JSON Lines are streamed and have no such limit.
    /// Default 64 MiB.
    /// </summary>
    public int MaxListingLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many diagnostics of one code are kept a file; the others are counted. Default 100.</summary>
    public int MaxDiagnosticsPerCode { get; init; } = 100;

    /// <summary>How deeply JSON may nest. Default 32.</summary>
    public int MaxJsonDepth { get; init; } = 32;

    /// <summary>
    /// The year of dates without year in a listing that prints no year at all. Default 2026, the year of the seeds;
    /// a constant and not the clock, so that a listing reads the same tomorrow.
    /// </summary>
    public int ReferenceYear { get; init; } = 2026;
}

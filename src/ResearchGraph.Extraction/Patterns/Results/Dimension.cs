namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>What a number with its unit measures.</summary>
internal enum Dimension
{
    /// <summary>A number without unit.</summary>
    None,

    /// <summary>A multiple: <c>2.9x</c>, <c>3 times</c>, <c>20-fold</c>, orders of magnitude, <c>1/200 of</c>.</summary>
    Factor,

    /// <summary>A share or a relative change: <c>50%</c>.</summary>
    Percent,

    /// <summary>Percentage points or points of a score.</summary>
    Points,

    /// <summary>Decibels.</summary>
    Decibel,

    /// <summary>Work per time: frames, images, tokens or operations a second.</summary>
    Rate,

    /// <summary>Time.</summary>
    Duration,

    /// <summary>Bytes.</summary>
    Bytes,

    /// <summary>Bits a weight, bits a pixel.</summary>
    Bits,

    /// <summary>Energy, power, or work per energy.</summary>
    Energy,

    /// <summary>Steps of a sampler or decoder.</summary>
    Steps,

    /// <summary>A count that is a cost: parameters, operations.</summary>
    Count,

    /// <summary>The value of a named metric: <c>FID of 1.98</c>.</summary>
    Metric,
}

namespace ResearchGraph.Analytics.Projection;

/// <summary>Which way the edges of a projection lead.</summary>
public enum EdgeOrientation
{
    /// <summary>Both ways: the projection is undirected, opposite and parallel relationships become one edge.</summary>
    Undirected,

    /// <summary>As the relationships do.</summary>
    Natural,

    /// <summary>Against the relationships.</summary>
    Reverse,
}

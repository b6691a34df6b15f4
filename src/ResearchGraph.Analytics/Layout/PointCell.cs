namespace ResearchGraph.Analytics.Layout;

/// <summary>A cell of a <see cref="PointTree"/>: the points in a square, summed up.</summary>
internal struct PointCell
{
    /// <summary>The centre of mass.</summary>
    public double X;

    /// <summary>The centre of mass.</summary>
    public double Y;

    /// <summary>The mass of all points.</summary>
    public double Mass;

    /// <summary>The side of the square.</summary>
    public double Side;

    /// <summary>The cell to go on with when this one is done as a whole.</summary>
    public int Next;

    /// <summary>The first point of a leaf, by its place in the order; a cell that is none has no points of its own.</summary>
    public int First;

    /// <summary>The place after the last point.</summary>
    public int Last;

    /// <summary>Adds a mass.</summary>
    public void Add(double x, double y, double mass)
    {
        Mass += mass;
        var share = mass / Mass;
        X += (x - X) * share;
        Y += (y - Y) * share;
    }
}

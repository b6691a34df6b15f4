namespace ResearchGraph.Graph.Storage;

/// <summary>A node of one <see cref="GraphBuilder"/>; its id in the snapshot comes from <see cref="GraphBuilder.IdOf"/> after freezing.</summary>
public readonly record struct NodeHandle
{
    internal NodeHandle(int table, int row)
    {
        Table = table;
        Row = row;
    }

    internal int Table { get; }

    internal int Row { get; }
}

/// <summary>A relationship of one <see cref="GraphBuilder"/>.</summary>
public readonly record struct RelationshipHandle
{
    internal RelationshipHandle(int table, int row)
    {
        Table = table;
        Row = row;
    }

    internal int Table { get; }

    internal int Row { get; }
}

namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>A typed fact of a node or edge, as files with typed columns have it.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Type">What all of its values are.</param>
internal sealed record FactColumn(string Name, AttributeType Type);

/// <summary>The facts of nodes and edges beyond what a format has a place of its own for: group, score, years, items, attributes.</summary>
internal sealed class NodeFacts
{
    private readonly NetworkPicture _picture;
    private readonly AttributeColumns _attributes;

    /// <summary>The facts of a picture.</summary>
    public NodeFacts(NetworkPicture picture)
    {
        _picture = picture;
        _attributes = AttributeColumns.Of(picture);
        Columns =
        [
            new("group", AttributeType.Text), new("groupName", AttributeType.Text), new("score", AttributeType.Number), new("firstYear", AttributeType.Whole),
            new("lastYear", AttributeType.Whole), new("items", AttributeType.Whole), new("itemTitles", AttributeType.Text),
            .. _attributes.Columns.Zip(_attributes.UniqueNames, (column, name) => new FactColumn(name, column.Type)),
        ];
    }

    /// <summary>The columns of nodes.</summary>
    public IReadOnlyList<FactColumn> Columns { get; }

    /// <summary>The columns of edges.</summary>
    public static IReadOnlyList<FactColumn> EdgeColumns { get; } =
    [
        new("label", AttributeType.Text), new("firstYear", AttributeType.Whole), new("lastYear", AttributeType.Whole), new("items", AttributeType.Whole),
        new("itemTitles", AttributeType.Text),
    ];

    /// <summary>The values of a node, one a column; null where it has none.</summary>
    public string?[] ValuesOf(PictureNode node)
    {
        var (first, last) = Years.Of(_picture, node);
        var group = node.Group < 0 ? null : _picture.Groups[node.Group];
        return
        [
            group?.Id, group?.Name, Words.Exact(node.Score), Text(first), Text(last), Words.Whole(node.Items.Length), TitlesOf(node.Items),
            .. _attributes.ValuesOf(node).Select(value => value.Length == 0 ? null : value),
        ];
    }

    /// <summary>The values of an edge, one a column; null where it has none.</summary>
    public string?[] ValuesOf(PictureEdge edge)
    {
        var (first, last) = Years.Of(_picture, edge);
        return [edge.Label.Length == 0 ? null : edge.Label, Text(first), Text(last), Words.Whole(edge.Items.Length), TitlesOf(edge.Items)];
    }

    private string? TitlesOf(IReadOnlyCollection<int> items) =>
        items.Count == 0 ? null : string.Join('\n', items.Select(item => Words.OneLine(_picture.Items[item].Title)));

    private static string? Text(int? number) => number is { } some ? Words.Whole(some) : null;
}

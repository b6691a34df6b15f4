namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>What type all values of an attribute have in common.</summary>
internal enum AttributeType
{
    /// <summary>Whole numbers.</summary>
    Whole,

    /// <summary>Numbers.</summary>
    Number,

    /// <summary>Anything.</summary>
    Text,
}

/// <summary>The attributes of all nodes as columns, in the order in which they are first met.</summary>
internal sealed class AttributeColumns
{
    private readonly List<(string Name, AttributeType Type)> _columns = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Names and types; a name comes once.</summary>
    public IReadOnlyList<(string Name, AttributeType Type)> Columns => _columns;

    /// <summary>Names for a file with columns of its own: none is empty, and those that the file's own columns would hide are told apart.</summary>
    public IEnumerable<string> UniqueNames => _columns.Select(column => Reserved.Contains(column.Name) ? column.Name + " (attribute)" : column.Name);

    private static readonly HashSet<string> Reserved = new(
        ["", "Id", "Label", "Group", "GroupName", "Score", "FirstYear", "LastYear", "Items", "ItemTitles", "X", "Y", "Size", "Color", "R", "G", "B", "Weight"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The columns of a picture.</summary>
    public static AttributeColumns Of(NetworkPicture picture)
    {
        var columns = new AttributeColumns();
        foreach (var node in picture.Nodes)
            foreach (var attribute in node.Attributes) columns.Add(attribute);
        return columns;
    }

    /// <summary>A node's values, one a column; empty where it has none.</summary>
    public string[] ValuesOf(PictureNode node)
    {
        var values = new string[_columns.Count];
        Array.Fill(values, "");
        foreach (var attribute in node.Attributes) values[_places[attribute.Name]] = attribute.Text;
        return values;
    }

    private void Add(PictureAttribute attribute)
    {
        var type = attribute.Number is null ? AttributeType.Text : attribute.IsWhole ? AttributeType.Whole : AttributeType.Number;
        if (_places.TryAdd(attribute.Name, _columns.Count)) _columns.Add((attribute.Name, type));
        else if (_columns[_places[attribute.Name]].Type < type) _columns[_places[attribute.Name]] = (attribute.Name, type);
    }
}

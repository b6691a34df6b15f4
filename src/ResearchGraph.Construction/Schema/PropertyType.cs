namespace ResearchGraph.Construction.Schema;

/// <summary>A property that nodes or relationships may have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsRequired">Whether every node or relationship of the type has it.</param>
/// <param name="IsIndexed">Whether look-ups by it are indexed.</param>
public sealed record PropertyType(string Name, PropertyKind Kind, bool IsRequired = false, bool IsIndexed = false)
{
    /// <summary>The property as the schema file writes it: <c>year: INTEGER</c>, with an exclamation mark where it is required.</summary>
    public override string ToString() => $"{Name}: {NameOf(Kind)}{(IsRequired ? "!" : "")}";

    private static string NameOf(PropertyKind kind) => kind switch
    {
        PropertyKind.Text => "STRING",
        PropertyKind.Integer => "INTEGER",
        PropertyKind.Float => "FLOAT",
        PropertyKind.Flag => "BOOLEAN",
        _ => "LIST<STRING>",
    };
}

using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Snapshots;

public sealed partial class GraphSnapshot
{
    /// <summary>The labels by id.</summary>
    public IReadOnlyList<string> LabelNames => _names.Labels.Names;

    /// <summary>The relationship types by id.</summary>
    public IReadOnlyList<string> RelationshipTypeNames => _names.Types.Names;

    /// <summary>The property keys by id.</summary>
    public IReadOnlyList<string> PropertyKeyNames => _names.Keys.Names;

    /// <summary>The id of a label, compared ordinally, or null where the graph lacks it.</summary>
    public LabelId? FindLabel(string name) => _names.Labels.Find(name) is >= 0 and var id ? new LabelId(id) : null;

    /// <summary>The id of a relationship type, compared ordinally, or null where the graph lacks it.</summary>
    public RelationshipTypeId? FindRelationshipType(string name) =>
        _names.Types.Find(name) is >= 0 and var id ? new RelationshipTypeId(id) : null;

    /// <summary>The id of a property key, compared ordinally, or null where the graph lacks it.</summary>
    public PropertyKeyId? FindPropertyKey(string name) =>
        _names.Keys.Find(name) is >= 0 and var id ? new PropertyKeyId(id) : null;

    /// <summary>The name of a label.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id (so for every overload).</exception>
    public string NameOf(LabelId label) => _names.Labels[label.Value];

    /// <summary>The name of a relationship type.</summary>
    public string NameOf(RelationshipTypeId type) => _names.Types[type.Value];

    /// <summary>The name of a property key.</summary>
    public string NameOf(PropertyKeyId key) => _names.Keys[key.Value];
}

using System.Globalization;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>One text for a value and for what is expected of it, the same where they agree.</summary>
/// <param name="entities">Reads the nodes and relationships.</param>
/// <param name="ignoresListOrder">Whether lists are sorted first.</param>
public sealed class CanonicalText(IEntityReader entities, bool ignoresListOrder)
{
    public string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => Of(value.AsFloat()),
        ValueKind.String => Quote(value.AsString()),
        ValueKind.List => List(value.AsList().Elements.ToArray().Select(Of)),
        ValueKind.Map => Map(value.AsMap().Entries.ToArray().Select(entry => (entry.Key, Of(entry.Value)))),
        ValueKind.Node => Node(value.AsNode()),
        ValueKind.Relationship => Relationship(value.AsRelationship()),
        ValueKind.Path => Path(value.AsPath()),
        _ => Quote(ValueText.ToIso(value) ?? value.ToString()),
    };

    public string Of(ExpectedValue value) => value switch
    {
        ExpectedNull => "null",
        ExpectedBoolean flag => flag.Value ? "true" : "false",
        ExpectedInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        ExpectedFloat number => Of(number.Value),
        ExpectedString text => Quote(text.Value),
        ExpectedList list => List(list.Items.Select(Of)),
        ExpectedMap map => Map(map.Entries.Select(entry => (entry.Key, Of(entry.Value)))),
        ExpectedNode node => Node(node.Labels, Of(node.Properties)),
        ExpectedRelationship relationship => $"[:{relationship.Type} {Of(relationship.Properties)}]",
        ExpectedPath path => $"<{Of(path.Start)}{string.Concat(path.Steps.Select(step => Step(Of(step.Relationship), step.Forward) + Of(step.Node)))}>",
        _ => throw new ArgumentException($"No text for {value}.", nameof(value)),
    };

    private static string Of(double number) => number == 0 ? "0.0" : number.ToString("E14", CultureInfo.InvariantCulture);

    private static string Quote(string text) => "'" + text + "'";

    private static string Step(string relationship, bool isForward) => isForward ? $"-{relationship}->" : $"<-{relationship}-";

    private static string Node(IEnumerable<string> labels, string properties) => $"({string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + label))} {properties})";

    private static string Map(IEnumerable<(string Key, string Value)> entries) =>
        "{" + string.Join(", ", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value}")) + "}";

    private string List(IEnumerable<string> items) => "[" + string.Join(", ", ignoresListOrder ? items.Order(StringComparer.Ordinal) : items) + "]";

    private string Node(NodeId node) => Node(entities.LabelsOf(node), Of(entities.PropertiesOf(node)));

    private string Relationship(RelationshipId relationship) => $"[:{entities.TypeOf(relationship)} {Of(entities.PropertiesOf(relationship))}]";

    private string Path(PathValue path)
    {
        var text = "<" + Node(path.Nodes[0]);
        for (var i = 0; i < path.Length; i++)
        {
            var relationship = path.Relationships[i];
            text += Step(Relationship(relationship), entities.StartOf(relationship) == path.Nodes[i]) + Node(path.Nodes[i + 1]);
        }
        return text + ">";
    }
}

using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Graph.Transactions;

public sealed partial class GraphTransaction
{
    /// <summary>
    /// A new snapshot with the changes; the old one itself where there are none. Takes time in the size of the graph. The
    /// transaction is of no more use afterwards.
    /// </summary>
    /// <exception cref="InvalidOperationException">A deleted node still has relationships, or a second call.</exception>
    public GraphSnapshot Commit()
    {
        CheckOpen();
        if (FindDanglingNode() is { } dangling)
        {
            throw new InvalidOperationException($"Node {dangling.Value} is deleted but still has relationships.");
        }

        _isCommitted = true;
        if (!HasChanges)
        {
            return ReferenceEquals(Schema, Snapshot.Schema) ? Snapshot : Snapshot.With(Schema);
        }

        var builder = new GraphBuilder { Schema = Schema };
        RegisterNames(builder);
        var handles = CopyNodes(builder);
        CopyRelationships(builder, handles);
        return builder.Freeze();
    }

    private void RegisterNames(GraphBuilder builder)
    {
        foreach (var label in _labels.Names)
        {
            builder.AddLabel(label);
        }

        foreach (var key in _keys.Names)
        {
            builder.AddPropertyKey(key);
        }

        foreach (var type in _types.Names)
        {
            builder.AddRelationshipType(type);
        }
    }

    private NodeHandle[] CopyNodes(GraphBuilder builder)
    {
        var handles = new NodeHandle[NodeLimit];
        for (var id = 0; id < handles.Length; id++)
        {
            var node = new NodeId(id);
            if (!Exists(node))
            {
                continue;
            }

            var names = LabelsOf(node).ToArray();
            handles[id] = builder.AddNode(Array.ConvertAll(names, label => _labels[label]));
            if (StateOf(node) is { } state)
            {
                foreach (var (key, value) in PropertiesOf(node))
                {
                    builder.SetProperty(handles[id], key, value);
                }
            }
            else
            {
                foreach (var property in Snapshot.PropertiesOf(node))
                {
                    builder.SetProperty(handles[id], property.Key, property.Value);
                }
            }
        }

        return handles;
    }

    private void CopyRelationships(GraphBuilder builder, NodeHandle[] handles)
    {
        for (var id = 0; id < RelationshipLimit; id++)
        {
            var relationship = new RelationshipId(id);
            if (!Exists(relationship))
            {
                continue;
            }

            var handle = builder.AddRelationship(
                new RelationshipTypeId(TypeOf(relationship)), handles[SourceOf(relationship).Value], handles[TargetOf(relationship).Value]);
            if (StateOf(relationship) is not null)
            {
                foreach (var (key, value) in PropertiesOf(relationship))
                {
                    builder.SetProperty(handle, key, value);
                }
            }
            else
            {
                foreach (var property in Snapshot.PropertiesOf(relationship))
                {
                    builder.SetProperty(handle, property.Key, property.Value);
                }
            }
        }
    }
}

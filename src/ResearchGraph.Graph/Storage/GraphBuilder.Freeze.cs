using System.Runtime.InteropServices;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Graph.Storage;

public sealed partial class GraphBuilder
{
    /// <summary>Makes the snapshot and releases what the builder held, which can then only be asked for ids.</summary>
    /// <exception cref="InvalidOperationException">Called a second time.</exception>
    public GraphSnapshot Freeze()
    {
        CheckOpen();
        _properties.Complete();
        _isFrozen = true;
        NumberEntities();
        Parallel.ForEach(_relationshipTables, table => table.Sort(handle => IdOf(handle).Value));
        EntityTableBuilder[] tables = [.. _nodeTables, .. _relationshipTables];
        Parallel.ForEach(tables, table => table.BuildPlainColumns(_keys.Count));
        foreach (var table in tables)
        {
            table.BuildOtherColumns();
        }

        // Only now are all strings known: lists hold theirs inside encoded rows.
        var dictionary = _strings.Build();
        var nodes = _nodeTables.ConvertAll(table => table.Build(dictionary));
        var relationships = new RelationshipTable[_relationshipTables.Count];
        Parallel.For(0, relationships.Length, i => relationships[i] = _relationshipTables[i].Build(dictionary));
        return new GraphSnapshot(new GraphNames(_labels, _types, _keys), dictionary, [.. nodes], [.. relationships], Schema);
    }

    /// <summary>The id that a node has in the snapshot. Only after <see cref="Freeze"/>.</summary>
    /// <exception cref="InvalidOperationException">The builder is not frozen.</exception>
    public NodeId IdOf(NodeHandle node) => _isFrozen
        ? new NodeId(_nodeTables[node.Table].First + node.Row)
        : throw new InvalidOperationException("Nodes get their ids when the builder freezes.");

    /// <summary>A builder that already holds all of a snapshot, with the same numbers for labels, types and keys.</summary>
    public static GraphBuilder From(GraphSnapshot snapshot) => From(snapshot, out _);

    /// <summary>A builder that already holds all of a snapshot; <paramref name="nodes"/> gives the handle of each node by id.</summary>
    public static GraphBuilder From(GraphSnapshot snapshot, out NodeHandle[] nodes)
    {
        var builder = new GraphBuilder { Schema = snapshot.Schema };
        foreach (var label in snapshot.LabelNames)
        {
            builder.AddLabel(label);
        }

        foreach (var key in snapshot.PropertyKeyNames)
        {
            builder.AddPropertyKey(key);
        }

        nodes = new NodeHandle[snapshot.NodeCount];
        foreach (var table in snapshot.NodeTables)
        {
            builder.Copy(table, nodes);
        }

        foreach (var table in snapshot.RelationshipTables)
        {
            builder.Copy(table, builder.AddRelationshipType(snapshot.NameOf(table.Type)), nodes);
        }

        return builder;
    }

    private void NumberEntities()
    {
        var first = 0;
        foreach (var table in _nodeTables)
        {
            table.First = first;
            first += table.Count;
        }

        first = 0;
        foreach (var table in _relationshipTables)
        {
            table.First = first;
            first += table.Count;
        }
    }

    private void Copy(NodeTable table, NodeHandle[] nodes)
    {
        var labels = MemoryMarshal.Cast<LabelId, int>(table.Labels.ToArray().AsSpan());
        for (var row = 0; row < table.Count; row++)
        {
            nodes[table.First + row] = AddNode(labels);
        }

        if (table.Count > 0)
        {
            CopyColumns(table.Columns, _nodeTables[nodes[table.First].Table]);
        }
    }

    private void Copy(RelationshipTable table, RelationshipTypeId type, NodeHandle[] nodes)
    {
        for (var row = 0; row < table.Count; row++)
        {
            AddRelationship(type, nodes[table.Sources[row]], nodes[table.Targets[row]]);
        }

        CopyColumns(table.Columns, _relationshipTables[type.Value]);
    }

    private void CopyColumns(ReadOnlySpan<PropertyColumn?> columns, EntityTableBuilder table)
    {
        for (var key = 0; key < columns.Length; key++)
        {
            for (var row = 0; columns[key] is { } column && row < column.RowCount; row++)
            {
                _properties.Set(table, row, key, column.Get(row));
            }
        }
    }

    private int TableOf(Span<int> labelIds)
    {
        labelIds.Sort();
        var count = 0;
        for (var i = 0; i < labelIds.Length; i++)
        {
            if (i == 0 || labelIds[i] != labelIds[i - 1])
            {
                labelIds[count++] = labelIds[i];
            }
        }

        var distinct = labelIds[..count];
        var key = MemoryMarshal.Cast<int, char>(distinct);
        var lookup = _tableOfLabels.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(key, out var table))
        {
            table = _nodeTables.Count;
            lookup[key] = table;
            _nodeTables.Add(new NodeTableBuilder(MemoryMarshal.Cast<int, LabelId>(distinct).ToArray(), _strings));
        }

        return table;
    }

    private void Check(NodeHandle node)
    {
        if ((uint)node.Table >= (uint)_nodeTables.Count || node.Row >= _nodeTables[node.Table].Count)
        {
            throw new ArgumentException("The node is not of this builder.", nameof(node));
        }
    }
}

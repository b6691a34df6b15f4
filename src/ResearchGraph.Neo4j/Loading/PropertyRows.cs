using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>Makes the maps of properties that rows carry. Thread-safe.</summary>
internal sealed class PropertyRows(GraphSnapshot graph)
{
    /// <summary>The properties and the hash.</summary>
    /// <param name="properties">What the entity has.</param>
    /// <param name="hash">In what state it is.</param>
    /// <param name="except">A key that is left out because the statement sets it otherwise.</param>
    /// <param name="isUpdate">Whether keys that the graph knows and the entity lacks are to be removed.</param>
    internal MapValue Of(PropertyList properties, long hash, PropertyKeyId? except, bool isUpdate)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        var next = 0;
        foreach (var (key, value) in properties)
        {
            FillGap(key.Value);
            next = key.Value + 1;
            if (key != except)
            {
                entries.Add(new(graph.NameOf(key), value));
            }
        }

        FillGap(graph.PropertyKeyNames.Count);
        entries.Add(new(Marks.Hash, hash));
        return new MapValue(entries);

        void FillGap(int end)
        {
            for (var key = next; isUpdate && key < end; key++)
            {
                entries.Add(new(graph.PropertyKeyNames[key], Value.Null));
            }
        }
    }
}

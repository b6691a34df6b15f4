using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>Keys and hashes (see <see cref="Marks"/>) of all nodes or all relationships of a graph, by their number.</summary>
/// <param name="Keys">Which entity each is; all different.</param>
/// <param name="Hashes">In what state each is.</param>
internal sealed record EntityStates(long[] Keys, long[] Hashes)
{
    internal static EntityStates OfNodes(GraphSnapshot graph, NodeIdentity identity)
    {
        var states = new EntityStates(new long[graph.NodeCount], new long[graph.NodeCount]);
        var names = graph.PropertyKeyNames;
        var taken = new HashSet<long>(graph.NodeCount);
        foreach (var table in graph.NodeTables)
        {
            var labels = LabelHash(graph, table);
            var keyLabel = table.Count == 0 ? "" : identity.KeyLabel(table);
            for (var row = 0; row < table.Count; row++)
            {
                var node = table.First + row;
                var key = new ContentHash();
                key.Add(keyLabel);
                key.Add(identity.IdOf(new NodeId(node)));
                states.Keys[node] = Unique(key.Key, taken);

                var hash = new ContentHash();
                hash.Add(labels);
                Add(ref hash, names, graph.PropertiesOf(new NodeId(node)));
                states.Hashes[node] = hash.State;
            }
        }

        return states;
    }

    internal static EntityStates OfRelationships(GraphSnapshot graph, EntityStates nodes)
    {
        var states = new EntityStates(new long[graph.RelationshipCount], new long[graph.RelationshipCount]);
        var names = graph.PropertyKeyNames;
        var taken = new HashSet<long>(graph.RelationshipCount);
        foreach (var table in graph.RelationshipTables)
        {
            var type = graph.NameOf(table.Type);
            var parallel = 0;
            for (var row = 0; row < table.Count; row++)
            {
                var (source, target) = (table.Sources[row], table.Targets[row]);
                parallel = row > 0 && table.Sources[row - 1] == source && table.Targets[row - 1] == target ? parallel + 1 : 0;
                var key = new ContentHash();
                key.Add(type);
                key.Add(nodes.Keys[source]);
                key.Add(nodes.Keys[target]);
                key.Add(parallel);
                states.Keys[table.First + row] = Unique(key.Key, taken);

                var hash = new ContentHash();
                Add(ref hash, names, graph.PropertiesOf(new RelationshipId(table.First + row)));
                states.Hashes[table.First + row] = hash.State;
            }
        }

        return states;
    }

    /// <summary>The sum of the hashes of all properties, so that the order of keys, which differs from build to build, does not count.</summary>
    private static void Add(ref ContentHash hash, IReadOnlyList<string> names, PropertyList properties)
    {
        var sum = 0L;
        foreach (var (key, value) in properties)
        {
            var property = new ContentHash();
            property.Add(names[key.Value]);
            property.Add(value);
            sum = unchecked(sum + property.Key);
        }

        hash.Add(sum);
    }

    private static long LabelHash(GraphSnapshot graph, NodeTable table)
    {
        var sum = 0L;
        foreach (var label in table.Labels)
        {
            var hash = new ContentHash();
            hash.Add(graph.NameOf(label));
            sum = unchecked(sum + hash.Key);
        }

        return sum;
    }

    // Two of a million collide once in about half a million graphs; then the later one takes the next key, in every build the same.
    private static long Unique(long key, HashSet<long> taken)
    {
        while (!taken.Add(key))
        {
            key = (key + 1) & ((1L << ContentHash.KeyBits) - 1);
        }

        return key;
    }
}

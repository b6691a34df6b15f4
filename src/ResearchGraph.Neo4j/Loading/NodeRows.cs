using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>The statements and rows that write nodes.</summary>
internal sealed class NodeRows(GraphSnapshot graph, NodeIdentity identity, EntityStates states)
{
    private readonly PropertyRows _properties = new(graph);

    /// <summary>Row sets by labels, for nodes that undergo a change.</summary>
    internal IEnumerable<RowSet> Plan(Difference difference)
    {
        foreach (var table in graph.NodeTables.ToArray())
        {
            foreach (var change in new[] { Change.Create, Change.Update })
            {
                var nodes = Enumerable.Range(table.First, table.Count).Where(node => difference.States[node] == change).ToList();
                if (nodes.Count > 0)
                {
                    yield return new RowSet(NameOf(table), change == Change.Create, Statement(table, change), nodes, node => Row(node, change), Describe)
                    {
                        Creation = change == Change.Create ? CreationOf(table) : null,
                    };
                }
            }
        }
    }

    internal string NameOf(NodeTable table) => string.Join(':', table.Labels.ToArray().Select(graph.NameOf));

    /// <summary>A node as users know it.</summary>
    internal string Describe(int node)
    {
        var table = graph.TableOf(new NodeId(node));
        return $"The node (:{NameOf(table)} {{{identity.IdProperty}: {identity.IdOf(new NodeId(node))}}})";
    }

    // An id that is taken is a node that was there: it is adopted, and its negative key says so. Labels that the graph knows and
    // the node lost are taken from it; any other label or property that users gave it stays.
    private string Statement(NodeTable table, Change change)
    {
        var keyLabel = identity.KeyLabel(table);
        var added = string.Concat(table.Labels.ToArray().Select(graph.NameOf).Where(label => label != keyLabel).Select(label => ":" + Identifiers.Quote(label)));
        var removed = string.Concat(graph.LabelNames
            .Where(name => !table.HasLabel(graph.FindLabel(name)!.Value)).Select(label => ":" + Identifiers.Quote(label)));
        return $"UNWIND $rows AS row MERGE (n:{Identifiers.Quote(keyLabel)} {{{Identifiers.Quote(identity.IdProperty)}: row[0]}}) "
            + $"ON CREATE SET n.{Marks.Key} = row[1] ON MATCH SET n.{Marks.Key} = CASE WHEN n.{Marks.Key} >= 0 THEN row[1] ELSE -row[1] - 1 END "
            + $"SET n += row[2]{(added.Length > 0 ? $", n{added}" : "")}"
            + (change == Change.Update && removed.Length > 0 ? $" REMOVE n{removed}" : "")
            + $" RETURN count(*), sum(CASE WHEN n.{Marks.Key} < 0 THEN 1 ELSE 0 END)";
    }

    // Property names in the statement instead of in every row, and no search for what is known not to be there: half the work.
    private Creation? CreationOf(NodeTable table)
    {
        if (PropertyColumns.Of(graph, table.Columns, identity.IdKey) is not { } columns)
        {
            return null;
        }

        var labels = string.Concat(table.Labels.ToArray().Select(label => ":" + Identifiers.Quote(graph.NameOf(label))));
        return new Creation(
            $"UNWIND $rows AS row CREATE (n{labels} {{{Identifiers.Quote(identity.IdProperty)}: row[0], {columns.Assignments(1)}}}) RETURN count(*)",
            node => columns.Row(node - table.First, states.Keys[node], states.Hashes[node], identity.IdOf(new NodeId(node))));
    }

    private Value Row(int node, Change change)
    {
        var id = new NodeId(node);
        var properties = _properties.Of(
            graph.PropertiesOf(id), states.Hashes[node], identity.IdKey, isUpdate: change == Change.Update);
        return Value.List(identity.IdOf(id), states.Keys[node], properties);
    }
}

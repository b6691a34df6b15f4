using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>The statements and rows that write relationships.</summary>
internal sealed class RelationshipRows(GraphSnapshot graph, NodeIdentity identity, NodeRows nodes, EntityStates states)
{
    private readonly PropertyRows _properties = new(graph);

    /// <summary>Row sets by type and labels of the ends, for relationships that undergo a change.</summary>
    /// <param name="difference">What becomes of each relationship.</param>
    /// <param name="addresses">Where the nodes are, so that what is not there can be created without a search; null where that is not known.</param>
    internal IEnumerable<RowSet> Plan(Difference difference, NodeAddresses? addresses)
    {
        foreach (var table in graph.RelationshipTables.ToArray())
        {
            var sets = new Dictionary<(NodeTable Source, NodeTable Target, Change Change), List<int>>();
            for (var row = 0; row < table.Count; row++)
            {
                var change = difference.States[table.First + row];
                if (change != Change.None)
                {
                    var key = (graph.TableOf(new NodeId(table.Sources[row])), graph.TableOf(new NodeId(table.Targets[row])), change);
                    if (!sets.TryGetValue(key, out var set)) sets[key] = set = [];
                    set.Add(table.First + row);
                }
            }

            foreach (var set in Merge(sets))
            {
                yield return new RowSet(
                    graph.NameOf(table.Type),
                    set.Change == Change.Create,
                    Statement(table, set.Source, set.Target),
                    set.Relationships,
                    relationship => Row(table, relationship, set.Change),
                    relationship => Describe(table, relationship))
                {
                    Creation = set.Change == Change.Create && addresses is not null ? CreationOf(table, addresses) : null,
                };
            }
        }
    }

    // Tables of one key label take one statement; in the order of the graph.
    private IEnumerable<(string Source, string Target, Change Change, List<int> Relationships)> Merge(
        Dictionary<(NodeTable Source, NodeTable Target, Change Change), List<int>> sets) =>
        sets.GroupBy(set => (Source: identity.KeyLabel(set.Key.Source), Target: identity.KeyLabel(set.Key.Target), set.Key.Change), set => set.Value)
            .Select(group => (group.Key.Source, group.Key.Target, group.Key.Change, Relationships: group.SelectMany(list => list).Order().ToList()))
            .OrderBy(set => set.Relationships[0]);

    private string Statement(RelationshipTable table, string source, string target) =>
        $"UNWIND $rows AS row MATCH (a:{Identifiers.Quote(source)} {{{Identifiers.Quote(identity.IdProperty)}: row[0]}}) "
        + $"MATCH (b:{Identifiers.Quote(target)} {{{Identifiers.Quote(identity.IdProperty)}: row[1]}}) "
        + $"MERGE (a)-[r:{Identifiers.Quote(graph.NameOf(table.Type))} {{{Marks.Key}: row[2]}}]->(b) SET r += row[3] RETURN count(*)";

    // An index that guards uniqueness locks each entry that is sought in it; internal ids need neither index nor lock.
    private Creation? CreationOf(RelationshipTable table, NodeAddresses addresses) =>
        PropertyColumns.Of(graph, table.Columns, except: null) is not { } columns ? null : new Creation(
            $"UNWIND $rows AS row {NodeAddresses.MatchEnds}CREATE (a)-[r:{Identifiers.Quote(graph.NameOf(table.Type))} {{{columns.Assignments(2)}}}]->(b) "
                + NodeAddresses.ReturnChecked,
            relationship =>
            {
                var row = relationship - table.First;
                return columns.Row(
                    row,
                    states.Keys[relationship],
                    states.Hashes[relationship],
                    addresses.IdOf(table.Sources[row]),
                    addresses.IdOf(table.Targets[row]));
            })
        {
            CheckOf = relationship => addresses.CheckOf(
                table.Sources[relationship - table.First], table.Targets[relationship - table.First], states.Keys[relationship]),
        };

    private Value Row(RelationshipTable table, int relationship, Change change)
    {
        var row = relationship - table.First;
        var properties = _properties.Of(
            graph.PropertiesOf(new RelationshipId(relationship)),
            states.Hashes[relationship],
            except: null,
            isUpdate: change == Change.Update);
        return Value.List(
            identity.IdOf(new NodeId(table.Sources[row])), identity.IdOf(new NodeId(table.Targets[row])), states.Keys[relationship], properties);
    }

    private string Describe(RelationshipTable table, int relationship)
    {
        var row = relationship - table.First;
        var (source, target) = (nodes.Describe(table.Sources[row]), nodes.Describe(table.Targets[row]));
        return $"The relationship [:{graph.NameOf(table.Type)}] from {Lower(source)} to {Lower(target)}";
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}

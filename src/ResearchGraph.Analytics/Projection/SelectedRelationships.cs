using System.Collections.Immutable;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Analytics.Projection;

/// <summary>The relationships that a projection may use: of some types, and past some filters.</summary>
internal static class SelectedRelationships
{
    private const int RowsPerCheck = 1 << 16;

    /// <summary>The tables of the given types in the order of the graph; of all types where none is given.</summary>
    public static List<RelationshipTable> Tables(GraphSnapshot graph, ImmutableArray<string> types)
    {
        var tables = new List<RelationshipTable>();
        foreach (var table in graph.RelationshipTables)
        {
            if (types.IsDefaultOrEmpty || types.Contains(graph.NameOf(table.Type))) tables.Add(table);
        }
        return tables;
    }

    /// <summary>Calls <paramref name="use"/> with (table, row) for every relationship that passes.</summary>
    public static void ForEach(
        GraphSnapshot graph, ImmutableArray<string> types, ImmutableArray<PropertyFilter> filters, Action<RelationshipTable, int> use,
        CancellationToken cancellationToken)
    {
        foreach (var table in Tables(graph, types))
        {
            var columns = new PropertyColumn?[filters.Length];
            for (var i = 0; i < columns.Length; i++) columns[i] = graph.FindPropertyKey(filters[i].Key) is { } key ? table.Column(key) : null;
            for (var row = 0; row < table.Count; row++)
            {
                if (row % RowsPerCheck == 0) cancellationToken.ThrowIfCancellationRequested();
                if (PropertyFilter.AllPass(filters, columns, row)) use(table, row);
            }
        }
    }
}

using ResearchGraph.Analytics.Csr;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Analytics.Projection;

/// <summary>
/// Property graph → graph for kernels: some labels, some types, one direction, one weight. Loops are left out. Stateless, thread-safe; the
/// same graph and options give the same projection on any number of threads.
/// </summary>
public static class GraphProjection
{
    /// <summary>Projects a graph.</summary>
    /// <param name="graph">The property graph; must stay open while this runs, not afterwards.</param>
    /// <param name="options">Null for all nodes and relationships, undirected and without weights.</param>
    /// <param name="cancellationToken">Looked at every few thousand relationships.</param>
    /// <exception cref="ProjectionException">A weight is not a number, negative or not finite.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public static ProjectedGraph Project(
        GraphSnapshot graph, ProjectionOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new ProjectionOptions();
        var selection = NodeSelection.Of(graph, options.Labels, options.NodeFilters);
        var key = options.WeightProperty is { } name ? graph.FindPropertyKey(name) : null;
        var (sources, targets, weights) = (new List<int>(), new List<int>(), new List<double>());
        SelectedRelationships.ForEach(graph, options.Types, options.RelationshipFilters, (table, row) =>
        {
            var from = selection.Numbers[table.Sources[row]];
            var to = selection.Numbers[table.Targets[row]];
            if (from < 0 || to < 0) return;
            sources.Add(from);
            targets.Add(to);
            if (options.WeightProperty is not null) weights.Add(Weight(graph, table, row, key, options));
        }, cancellationToken);
        if (options.Orientation == EdgeOrientation.Reverse) (sources, targets) = (targets, sources);
        var csr = CsrGraphBuilder.Build(
            selection.Count, [.. sources], [.. targets], options.WeightProperty is null ? null : [.. weights],
            new CsrBuildOptions { Directed = options.Orientation != EdgeOrientation.Undirected, Threads = options.Threads });
        return new ProjectedGraph(csr, selection);
    }

    private static double Weight(GraphSnapshot graph, RelationshipTable table, int row, PropertyKeyId? key, ProjectionOptions options)
    {
        var value = key is { } id && table.Column(id) is { } column ? column.Get(row) : default;
        if (value.IsNull) return options.DefaultWeight;
        if (value.IsNumber && value.AsNumber() >= 0 && double.IsFinite(value.AsNumber())) return value.AsNumber();
        throw new ProjectionException(
            $"Relationship {table.First + row} of type {graph.NameOf(table.Type)}: found weight {options.WeightProperty} = {value}, "
            + "expected a finite number that is not negative.");
    }
}

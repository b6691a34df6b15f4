using ResearchGraph.Analytics.Projection;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Procedures;

/// <summary>The graph that a procedure runs on, from the keys of its map that all procedures share.</summary>
internal static class CallProjection
{
    /// <summary>The keys, named after the Graph Data Science library; <c>via</c> and what follows link nodes that share others.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "nodeLabels", "nodeProjection", "relationshipTypes", "relationshipProjection", "orientation", "relationshipWeightProperty", "nodeFilter",
        "relationshipFilter", "via", "association", "leastShared", "concurrency",
    ];

    /// <summary>Projects the graph.</summary>
    /// <exception cref="CypherException">A name is not of the graph, or a value is wrong.</exception>
    public static ProjectedGraph Of(GraphSnapshot graph, CallConfig config, CancellationToken cancellation)
    {
        var labels = Known(config, config.Texts("nodeLabels", "nodeProjection"), graph.LabelNames, "label");
        var types = Known(config, config.Texts("relationshipTypes", "relationshipProjection"), graph.RelationshipTypeNames, "relationship type");
        if (config.Has("via")) return Through(graph, config, labels, types, cancellation);
        foreach (var key in (string[])["association", "leastShared"])
        {
            if (config.Has(key)) throw config.Error($"found {key}, which goes with via: the label of the nodes that others share.");
        }
        var weight = config.Text("relationshipWeightProperty");
        if (weight is not null) Known(config, [weight], graph.PropertyKeyNames, "property");
        try
        {
            return GraphProjection.Project(graph, new ProjectionOptions
            {
                Labels = [.. labels],
                Types = [.. types],
                Orientation = config.OneOf("orientation", EdgeOrientation.Natural),
                WeightProperty = weight,
                NodeFilters = [.. Filters(config, "nodeFilter")],
                RelationshipFilters = [.. Filters(config, "relationshipFilter")],
                Threads = Threads(config),
            }, cancellation);
        }
        catch (ProjectionException error)
        {
            throw config.Error(error.Message);
        }
    }

    /// <summary>How many threads a call may use; 0 for one a processor.</summary>
    public static int Threads(CallConfig config) => config.Integer("concurrency", 0, 0, 64);

    private static ProjectedGraph Through(GraphSnapshot graph, CallConfig config, string[] labels, string[] types, CancellationToken cancellation)
    {
        if (labels.Length == 0) throw config.Error("found via without nodeLabels; expected the labels of the nodes to link.");
        if (config.Has("relationshipWeightProperty")) throw config.Error("found relationshipWeightProperty with via; expected association, which makes the weights.");
        var (memberships, members, _) = Memberships.Of(graph, new MembershipOptions
        {
            Members = [.. labels],
            Groups = [.. Known(config, config.Texts("via"), graph.LabelNames, "label")],
            Types = [.. types],
            MemberFilters = [.. Filters(config, "nodeFilter")],
            RelationshipFilters = [.. Filters(config, "relationshipFilter")],
        }, cancellation);
        var linked = OneModeProjection.Compute(memberships, new OneModeOptions
        {
            Weight = config.OneOf("association", Association.Count),
            LeastShared = config.Integer("leastShared", 1, 1),
            Threads = Threads(config),
        }, cancellation);
        return new ProjectedGraph(linked, members);
    }

    private static string[] Known(CallConfig config, string[] names, IReadOnlyList<string> known, string what)
    {
        foreach (var name in names)
        {
            if (known.Contains(name)) continue;
            var nearest = NearestName.Find(name, known);
            throw config.Error($"the graph has no {what} '{name}'{(nearest is null ? "." : $"; did you mean '{nearest}'?")}");
        }
        return names;
    }

    /// <summary><c>{year: {min: 2020, max: 2024}, kind: ['method', 'system'], role: 'core'}</c>.</summary>
    private static List<PropertyFilter> Filters(CallConfig config, string key)
    {
        var value = config.Raw(key);
        if (value.IsNull) return [];
        if (value.Kind != ValueKind.Map) throw config.Wrong(key, value, "a map from properties to values, lists of values or ranges {min, max}");
        var filters = new List<PropertyFilter>();
        foreach (var (property, allowed) in value.AsMap().Entries)
        {
            filters.Add(allowed.Kind switch
            {
                ValueKind.Map => new PropertyFilter(property) { Least = Bound(config, key, allowed.AsMap(), "min", double.NegativeInfinity), Most = Bound(config, key, allowed.AsMap(), "max", double.PositiveInfinity) },
                ValueKind.List => new PropertyFilter(property) { Values = [.. allowed.AsList()] },
                _ => new PropertyFilter(property) { Values = [allowed] },
            });
        }
        return filters;
    }

    private static double Bound(CallConfig config, string key, MapValue range, string end, double usual)
    {
        foreach (var (name, _) in range.Entries)
        {
            if (name is not ("min" or "max")) throw config.Error($"{key}: found '{name}' in a range, expected min and max.");
        }
        var value = range[end];
        if (value.IsNull) return usual;
        return value.IsNumber ? value.AsNumber() : throw config.Wrong(key, value, $"a number for {end}");
    }
}

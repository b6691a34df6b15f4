using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Remarks on names that the graph lacks.</summary>
internal static class Notifications
{
    public static IReadOnlyList<string> Of(BindingSession session, GraphView graph)
    {
        var remarks = new List<string>();
        Add(remarks, "label", session.Labels, graph.FindLabel, graph.LabelNames);
        Add(remarks, "relationship type", session.Types, graph.FindType, graph.TypeNames);
        Add(remarks, "property", session.EntityKeys, graph.FindKey, graph.KeyNames);
        return remarks;
    }

    private static void Add(List<string> remarks, string what, IEnumerable<string> used, Func<string, int> find, IReadOnlyList<string> known)
    {
        foreach (var name in used)
        {
            if (find(name) >= 0) continue;
            var nearest = NearestName.Find(name, known);
            remarks.Add($"The graph has no {what} {name}.{(nearest is null ? "" : $" Did you mean {nearest}?")}");
        }
    }
}

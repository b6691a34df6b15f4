using ResearchGraph.Analytics.Drawing;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Networks;

/// <summary>Gathers the papers behind the nodes and edges of a picture, each once. Not thread-safe.</summary>
internal sealed class PictureDraft(GraphSnapshot graph)
{
    private readonly Dictionary<NodeId, int> _places = [];
    private readonly List<PictureItem> _items = [];
    private readonly PaperFacts _facts = new(graph);

    /// <summary>The papers so far.</summary>
    public IReadOnlyList<PictureItem> Items => _items;

    /// <summary>The places of papers, newest first; those without a year last.</summary>
    public IEnumerable<int> PlacesOf(IEnumerable<NodeId> papers) => papers
        .OrderByDescending(paper => _facts.YearOf(paper) ?? 0).ThenBy(paper => NodeText.Name(graph, paper), StringComparer.Ordinal).Select(PlaceOf);

    private int PlaceOf(NodeId paper)
    {
        if (_places.TryGetValue(paper, out var place)) return place;
        var url = NodeText.Text(graph.GetProperty(paper, "url"));
        _items.Add(new PictureItem(NodeText.Name(graph, paper), _facts.YearOf(paper), url.Length > 0 ? url : null));
        return _places[paper] = _items.Count - 1;
    }
}

using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Analysis;

/// <summary>What an analysis found, and the properties that it gives to nodes.</summary>
/// <param name="Authors">The co-author network; null where not asked for.</param>
/// <param name="Techniques">The clusters of techniques, tasks and systems; null where not asked for.</param>
/// <param name="Papers">The clusters of papers; null where not asked for.</param>
/// <param name="Trends">What rises and falls; null where not asked for.</param>
/// <param name="Updates">The properties that differ from those that the graph has.</param>
internal sealed record AnalysisResult(
    AuthorAnalysis? Authors, ConceptAnalysis? Techniques, PaperAnalysis? Papers, TrendAnalysis? Trends, IReadOnlyList<PropertyUpdate> Updates);

/// <summary>Analyses a graph: a function from the graph to reports and property updates. The same graph and options give the same result.</summary>
internal static class GraphAnalysis
{
    /// <summary>Analyses a graph.</summary>
    /// <param name="graph">Any graph of the schema; what it lacks is empty in the result.</param>
    /// <param name="options">What is analysed, and how.</param>
    /// <param name="stage">Receives the name of each part when it begins.</param>
    /// <param name="cancellation">Stops it.</param>
    public static AnalysisResult Run(GraphSnapshot graph, AnalysisOptions options, Action<string> stage, CancellationToken cancellation)
    {
        var sheet = new ScoreSheet(graph);
        AuthorAnalysis? authors = null;
        ConceptAnalysis? techniques = null;
        PaperAnalysis? papers = null;
        TrendAnalysis? trends = null;
        if (options.Parts.HasFlag(AnalysisParts.Authors))
        {
            stage("Ranking authors");
            authors = AuthorAnalyzer.Analyze(graph, options, cancellation);
            Write(sheet, authors);
        }
        if (options.Parts.HasFlag(AnalysisParts.Techniques))
        {
            stage("Clustering techniques");
            techniques = ConceptAnalyzer.Analyze(graph, options, cancellation);
            Write(sheet, techniques);
        }
        if ((options.Parts & (AnalysisParts.Papers | AnalysisParts.Trends)) == 0) return new AnalysisResult(authors, techniques, papers, trends, sheet.Updates);
        var concepts = techniques?.Network ?? ConceptNetwork.Build(graph, options, cancellation);
        if (options.Parts.HasFlag(AnalysisParts.Papers))
        {
            stage("Clustering papers");
            papers = PaperAnalyzer.Analyze(graph, concepts, options, cancellation);
            Write(sheet, papers);
        }
        if (options.Parts.HasFlag(AnalysisParts.Trends))
        {
            stage("Testing trends");
            trends = TrendAnalyzer.Analyze(graph, concepts);
            Write(sheet, trends);
        }
        return new AnalysisResult(authors, techniques, papers, trends, sheet.Updates);
    }

    private static void Write(ScoreSheet sheet, AuthorAnalysis analysis)
    {
        var scores = analysis.Authors.ToDictionary(score => score.Node);
        var names = analysis.Communities.ToDictionary(community => community.Number, community => community.Name);
        void Set(string key, Func<AuthorScore, Value> value) =>
            sheet.Set([GraphSchema.Author.Label], key, node => scores.TryGetValue(node, out var score) ? value(score) : Value.Null);
        Set("degree", score => score.Degree);
        Set("pageRank", score => score.PageRank);
        Set("betweenness", score => score.Betweenness);
        Set("harmonic", score => score.Harmonic);
        Set("core", score => score.Core);
        Set("community", score => score.Community is { } number ? number : Value.Null);
        Set("communityName", score => score.Community is { } number ? names[number] : Value.Null);
    }

    private static void Write(ScoreSheet sheet, ConceptAnalysis analysis)
    {
        var scores = analysis.Concepts.ToDictionary(score => score.Node);
        var names = analysis.Clusters.ToDictionary(cluster => cluster.Number, cluster => cluster.Name);
        void Set(string key, Func<ConceptScore, Value> value) =>
            sheet.Set(ConceptNetwork.Labels, key, node => scores.TryGetValue(node, out var score) && score.Papers > 0 ? value(score) : Value.Null);
        Set("degree", score => score.Degree);
        Set("pageRank", score => score.PageRank);
        Set("betweenness", score => score.Betweenness);
        Set("community", score => score.Cluster is { } number ? number : Value.Null);
        Set("communityName", score => score.Cluster is { } number ? names[number] : Value.Null);
    }

    private static void Write(ScoreSheet sheet, PaperAnalysis analysis)
    {
        var names = analysis.Clusters.ToDictionary(cluster => cluster.Number, cluster => cluster.Name);
        int NumberOf(NodeId node) => analysis.Papers.NumberOf(node) is >= 0 and var paper ? analysis.Numbers[paper] : 0;
        sheet.Set([GraphSchema.Paper.Label], "community", node => NumberOf(node) is > 0 and var number ? number : Value.Null);
        sheet.Set([GraphSchema.Paper.Label], "communityName", node => NumberOf(node) is > 0 and var number ? names[number] : Value.Null);
    }

    private static void Write(ScoreSheet sheet, TrendAnalysis analysis)
    {
        var trends = analysis.Concepts.ToDictionary(trend => trend.Node);
        sheet.Set(ConceptNetwork.Labels, "trend", node => trends.TryGetValue(node, out var trend) ? trend.Slope : Value.Null);
        sheet.Set(ConceptNetwork.Labels, "trendPValue", node => trends.TryGetValue(node, out var trend) ? trend.PValue : Value.Null);
    }
}

using System.Globalization;
using ResearchGraph.Cli.Output;
using Spectre.Console;

namespace ResearchGraph.Cli.Analysis;

/// <summary>Prints an analysis.</summary>
internal sealed class AnalysisPrinter(IAnsiConsole console, int top)
{
    private const int MostMembers = 12;
    private const int MostPapers = 3;
    private const int TitleLength = 90;

    /// <summary>Prints all parts that there are.</summary>
    public void Print(AnalysisResult result)
    {
        if (result.Authors is { } authors) Print(authors);
        if (result.Techniques is { } techniques) Print(techniques);
        if (result.Papers is { } papers) Print(papers);
        if (result.Trends is { } trends) Print(trends);
    }

    /// <summary>Prints leading authors and all larger communities.</summary>
    public void Print(AuthorAnalysis analysis, bool showComponents = true)
    {
        var components = $", {Phrases.Count(analysis.ComponentCount, "component")}, the largest of {Phrases.Count(analysis.LargestComponent, "author")}";
        Heading($"{Phrases.Count(analysis.AuthorCount, "author")}, {Phrases.Count(analysis.LinkCount, "pair")} who wrote together{(showComponents ? components : "")}");
        var error = analysis.BetweennessError > 0 ? $"; betweenness is sampled, within {Number(analysis.BetweennessError)}" : "";
        Tables.Print(console, $"Leading authors, by mean rank over papers, co-authors and three centralities{error}",
            ["author", "#papers", "#co-authors", "#PageRank", "#betweenness", "#harmonic", "#core", "#community"],
            analysis.Authors.Take(top).Select(author => new[]
            {
                analysis.Names.TellById(author.Name, author.Id), Phrases.Number(author.Papers), Phrases.Number(author.Degree), Number(author.PageRank), Number(author.Betweenness),
                Number(author.Harmonic), Phrases.Number(author.Core), author.Community?.ToString(CultureInfo.InvariantCulture) ?? "",
            }));
        PrintCommunities(analysis);
    }

    /// <summary>Prints the largest communities of authors.</summary>
    public void PrintCommunities(AuthorAnalysis analysis) =>
        Tables.Print(console, $"{Phrases.Count(analysis.Communities.Count, "author community")}, modularity {Number(analysis.Modularity)}{Cut(analysis.Communities.Count)}",
            ["#", "community", "#authors", "#papers", "leading members"],
            analysis.Communities.Take(top).Select(community => new[]
            {
                Phrases.Number(community.Number), community.Name, Phrases.Number(community.Authors), Phrases.Number(community.PaperCount),
                string.Join(", ", community.Leaders.Select(leader => analysis.Names.TellById(leader.Name, leader.Id))),
            }));

    /// <summary>Prints the clusters of techniques, each with what it is about, and what joins them.</summary>
    public void Print(ConceptAnalysis analysis)
    {
        PrintClusters(analysis);
        var names = SharedNames.Among(analysis.Concepts.Select(concept => (concept.Name, concept.Label)));
        Tables.Print(console, "Bridges between clusters", ["clusters", "#papers in both", "#times chance", "strongest link", "for example"],
            analysis.Bridges.Take(top).Select(bridge => new[]
            {
                $"{bridge.First} – {bridge.Second}", Phrases.Number(bridge.Papers), Number(bridge.Strength), bridge.Link,
                Phrases.Shorten(bridge.Example?.Name ?? "", TitleLength),
            }));
        Tables.Print(console, "Techniques between clusters", ["name", "#papers", "#betweenness", "#participation", "links clusters"],
            analysis.BridgingConcepts.Take(top).Select(bridge => new[]
            {
                names.Tell(bridge.Concept.Name, bridge.Concept.Label), Phrases.Number(bridge.Concept.Papers), Number(bridge.Concept.Betweenness), Number(bridge.Participation),
                string.Join(", ", bridge.Clusters),
            }));
    }

    /// <summary>Prints the clusters of techniques, each with what it is about.</summary>
    public void PrintClusters(ConceptAnalysis analysis)
    {
        Heading($"{Phrases.Count(analysis.Clusters.Count, "technique cluster")}, resolution {Number(analysis.Resolution)}, modularity {Number(analysis.Modularity)}");
        foreach (var cluster in analysis.Clusters) Print(cluster);
        if (analysis.Unclustered.Count > 0) Facts([("In no cluster", string.Join(", ", analysis.Unclustered.Take(MostMembers)))]);
    }

    /// <summary>Prints the clusters of papers.</summary>
    public void Print(PaperAnalysis analysis) =>
        Tables.Print(console, $"{Phrases.Count(analysis.Clusters.Count, "paper cluster")}, modularity {Number(analysis.Modularity)}{Cut(analysis.Clusters.Count)}",
            ["#", "cluster", "#papers", "years", "central papers"],
            analysis.Clusters.Take(top).Select(cluster => new[]
            {
                Phrases.Number(cluster.Number), cluster.Name, Phrases.Number(cluster.PaperCount), Years(cluster.FirstYear, cluster.LastYear),
                string.Join("\n", cluster.Papers.Take(MostPapers).Select(paper => Phrases.Shorten(paper.Name, TitleLength))),
            }));

    /// <summary>Prints what rises and what falls.</summary>
    public void Print(TrendAnalysis analysis)
    {
        Heading($"Trends over {Phrases.Count(analysis.DatedPapers, "paper")} that have a year, of {Phrases.Number(analysis.AllPapers)}: "
            + string.Join(", ", analysis.Years.Zip(analysis.PapersByYear, (year, papers) => $"{year}: {Phrases.Number(papers)}")));
        PrintTrends("Rising", analysis, analysis.Concepts.Where(trend => trend.Z > 0).Take(top));
        PrintTrends("Falling", analysis, analysis.Concepts.Where(trend => trend.Z < 0).Reverse().Take(top));
        Facts([("Test", "Cochran–Armitage for a linear trend in the share of papers, with continuity correction; change in log-odds a year, shrunk "
            + $"towards 0; at least {TrendAnalyzer.LeastPapers} dated papers; q is the false discovery rate. * marks p below {Number(TrendAnalyzer.ClearLevel)}.")]);
    }

    private void PrintTrends(string heading, TrendAnalysis analysis, IEnumerable<ConceptTrend> trends)
    {
        var names = SharedNames.Among(analysis.Concepts.Select(trend => (trend.Name, trend.Label)));
        Tables.Print(console, heading, ["name", "#papers", "#by year", "#change a year", "#p", "#q", ""],
            trends.Select(trend => new[]
            {
                names.Tell(trend.Name, trend.Label), Phrases.Number(trend.Papers), string.Join(" ", trend.Counts), trend.Slope.ToString("+0.00;−0.00", CultureInfo.InvariantCulture),
                trend.PValue.ToString("0.000", CultureInfo.InvariantCulture), trend.QValue.ToString("0.000", CultureInfo.InvariantCulture),
                trend.PValue < TrendAnalyzer.ClearLevel ? "*" : "",
            }));
    }

    private void Print(ConceptCluster cluster)
    {
        Heading($"{cluster.Number}  {cluster.Name} · {Phrases.Count(cluster.PaperCount, "paper")}{(cluster.FirstYear is null ? "" : ", " + Years(cluster.FirstYear, cluster.LastYear))}");
        Facts(
        [
            ("techniques", Members(cluster, "Technique")),
            ("tasks", Members(cluster, "Task")),
            ("systems", Members(cluster, "System")),
            ("proposed", Counts(cluster.Systems)),
            ("hardware", Counts(cluster.Hardware)),
            ("results", string.Join("; ", cluster.Results.Select(Text))),
            ("papers", string.Join("\n", cluster.Papers.Take(MostPapers).Select(paper => Phrases.Shorten(paper.Name, TitleLength)))),
        ]);
    }

    private static string Text(TypicalResult result) =>
        $"{result.Kind} {Number(result.Median)} {result.Unit} ({(result.Least < result.Most ? $"{Number(result.Least)}–{Number(result.Most)}, " : "")}{Phrases.Count(result.Papers, "paper")})";

    private static string Members(ConceptCluster cluster, string label) => string.Join(", ", cluster.Members
        .Where(member => member.Label == label).Take(MostMembers).Select(member => $"{member.Name} ({member.Papers})"));

    private static string Counts(IEnumerable<PaperCount> counts) => string.Join(", ", counts.Select(count => count.Papers > 1 ? $"{count.Name} ({count.Papers})" : count.Name));

    private static string Years(int? first, int? last) => first == last ? $"{first}" : $"{first}–{last}";

    private string Cut(int count) => count > top ? $" (the first {top})" : "";

    private void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Text(text, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
    }

    private void Facts(IEnumerable<(string Name, string Text)> facts)
    {
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) }).AddColumn();
        foreach (var (name, text) in facts.Where(fact => fact.Text.Length > 0))
            grid.AddRow(new Text(name, new Style(decoration: Decoration.Dim)), new Text(text));
        console.Write(grid);
    }

    private static string Number(double number) => Math.Abs(number) switch
    {
        0 => "0",
        >= 100 => number.ToString("N0", CultureInfo.InvariantCulture),
        >= 0.01 => number.ToString("0.###", CultureInfo.InvariantCulture),
        _ => number.ToString("0.#####", CultureInfo.InvariantCulture),
    };
}

using System.Globalization;
using ResearchGraph.Construction.Resolution.Papers;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Construction.Building;

/// <summary>Writes papers, their results, categories and listings, and all that papers are related to. Not thread-safe.</summary>
internal sealed class PaperWriter(SchemaWriter writer)
{
    private readonly List<NodeRef> _papers = [];
    private readonly List<NodeRef> _results = [];
    private readonly Dictionary<string, NodeRef> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodeRef> _listings = new(StringComparer.Ordinal);

    private static readonly Value Title = "title";
    private static readonly Value Abstract = "abstract";

    /// <summary>Writes the papers' nodes.</summary>
    public void WriteNodes(IReadOnlyList<ResolvedPaper> papers)
    {
        foreach (var paper in papers)
        {
            var record = paper.Record;
            var properties = writer.Properties()
                .Set("title", record.Title)
                .Set("abstract", record.Abstract.Length > 0 ? record.Abstract : null)
                .Set("kind", paper.Kind)
                .Set("hasCode", record.HasCode)
                .Set("moreAuthors", record.MoreAuthors)
                .SetKnown("score", record.Score)
                .Set("venue", record.Venue)
                .Set("url", record.Url)
                .Set("doi", record.Doi)
                .Set("urls", paper.Urls)
                .Set("mergeReasons", paper.Explanations);
            if (record.Date is { } date)
            {
                properties.Set("year", date.Year).Set("month", date.Month).Set("day", date.Day)
                    .Set("date", string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}"))
                    .Set("dateText", date.Text).Set("dateInferred", date.Inferred);
            }
            _papers.Add(writer.AddNode(paper.Id, properties, GraphSchema.Paper));
        }
    }

    /// <summary>Writes the results' nodes, in order of the papers.</summary>
    public void WriteResults(IReadOnlyList<ResolvedPaper> papers)
    {
        foreach (var paper in papers)
        {
            for (var i = 0; i < paper.Results.Count; i++)
            {
                var result = paper.Results[i].Result;
                _results.Add(writer.AddNode(
                    ResultId(paper, i),
                    writer.Properties()
                        .Set("name", string.Create(CultureInfo.InvariantCulture, $"{result.Kind} {result.Value} {result.Unit}"))
                        .Set("kind", result.Kind)
                        .Set("value", result.Value)
                        .SetKnown("low", result.Low)
                        .Set("unit", result.Unit)
                        .Set("versus", result.Versus),
                    GraphSchema.Result));
            }
        }
    }

    /// <summary>Writes the nodes of all categories and listings, in ordinal order.</summary>
    public void WriteCategoriesAndListings(IReadOnlyList<ResolvedPaper> papers)
    {
        var categories = papers.Select(paper => paper.Record.Category).Where(category => !string.IsNullOrEmpty(category));
        foreach (var category in categories.Distinct().Order(StringComparer.Ordinal))
            _categories.Add(category!, writer.AddNode($"category:{category}", writer.Properties().Set("name", category), GraphSchema.Category));
        var listings = papers.SelectMany(paper => paper.Sources).Select(source => source.Listing);
        foreach (var listing in listings.Distinct().Order(StringComparer.Ordinal))
            _listings.Add(listing, writer.AddNode($"listing:{listing}", writer.Properties().Set("name", listing), GraphSchema.Listing));
    }

    /// <summary>Writes the relationships of all papers.</summary>
    public void WriteRelationships(IReadOnlyList<ResolvedPaper> papers)
    {
        var result = 0;
        for (var i = 0; i < papers.Count; i++)
        {
            WriteByline(papers[i], _papers[i]);
            for (var j = 0; j < papers[i].Facts.Count; j++) Write(papers[i].Facts[j], _papers[i]);
            for (var j = 0; j < papers[i].Results.Count; j++) Write(papers[i].Results[j], _papers[i], _results[result++]);
            WriteContext(papers[i], _papers[i]);
        }
    }

    private void WriteByline(ResolvedPaper paper, NodeRef node)
    {
        for (var i = 0; i < paper.Authors.Count; i++)
        {
            var authorship = paper.Authors[i];
            writer.AddRelationship(GraphSchema.Wrote, writer.NodeOf(authorship.Author.Number), node, writer.Properties()
                .SetKnown("position", authorship.Position)
                .Set("provenance", authorship.Provenance)
                .Set("confidence", authorship.Confidence));
        }
        for (var i = 0; i < paper.Organizations.Count; i++)
        {
            writer.AddRelationship(
                GraphSchema.AffiliatedWith, node, writer.NodeOf(paper.Organizations[i].Number), writer.Properties().Set("position", i + 1));
        }
    }

    private void Write(PaperFact fact, NodeRef paper)
    {
        var properties = Evidence(fact.Support.Best, fact.Support.Mentions);
        if (fact.Qualifier is not null) properties.Set(fact.Kind == FactKind.Uses ? "role" : "type", fact.Qualifier);
        writer.AddRelationship(TypeOf(fact.Kind), paper, writer.NodeOf(fact.Target.Number), properties);
    }

    private void Write(PaperResult result, NodeRef paper, NodeRef node)
    {
        writer.AddRelationship(GraphSchema.Reports, paper, node, Evidence(result.Result.Evidence, 1));
        if (result.Versus is { } baseline)
            writer.AddRelationship(GraphSchema.VersusBaseline, node, writer.NodeOf(baseline.Number), Evidence(result.Result.Evidence, 1));
    }

    private void WriteContext(ResolvedPaper paper, NodeRef node)
    {
        if (paper.Record.Category is { Length: > 0 } category)
            writer.AddRelationship(GraphSchema.InCategory, node, _categories[category], writer.Properties());
        for (var i = 0; i < paper.Sources.Count; i++)
        {
            var source = paper.Sources[i];
            writer.AddRelationship(GraphSchema.ListedIn, node, _listings[source.Listing],
                writer.Properties().Set("line", source.Line).Set("record", source.RecordId));
        }
    }

    private PropertyBag Evidence(Mention mention, int mentions) => writer.Properties()
        .Set("evidence", mention.Text)
        .Set("field", mention.Field == TextField.Title ? Title : Abstract)
        .Set("start", mention.Span.Start)
        .Set("end", mention.Span.End)
        .Set("rule", mention.Rule)
        .Set("confidence", mention.Confidence)
        .Set("mentions", mentions);

    private static RelationshipType TypeOf(FactKind kind) => kind switch
    {
        FactKind.Proposes => GraphSchema.Proposes,
        FactKind.Uses => GraphSchema.Uses,
        FactKind.Addresses => GraphSchema.Addresses,
        FactKind.BuildsOn => GraphSchema.BuildsOn,
        FactKind.ComparesWith => GraphSchema.ComparesWith,
        FactKind.Mentions => GraphSchema.Mentions,
        FactKind.Evaluates => GraphSchema.Evaluates,
        FactKind.EvaluatedOn => GraphSchema.EvaluatedOn,
        FactKind.RunsOn => GraphSchema.RunsOn,
        _ => GraphSchema.HasCodeIn,
    };

    private static string ResultId(ResolvedPaper paper, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"result:{paper.Id.AsSpan("paper:".Length)}:{number + 1}");
}

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
                .Set("mergeReasons", paper.Explanations.Select(explanation => explanation.ToString()));
            if (record.Date is { } date)
            {
                properties.Set("year", date.Year).Set("month", date.Month).Set("day", date.Day)
                    .Set("date", string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}"))
                    .Set("dateText", date.Text).Set("dateInferred", date.Inferred);
            }
            writer.AddNode(paper.Id, properties, GraphSchema.Paper);
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
                writer.AddNode(
                    ResultId(paper, i),
                    writer.Properties()
                        .Set("name", string.Create(CultureInfo.InvariantCulture, $"{result.Kind} {result.Value} {result.Unit}"))
                        .Set("kind", result.Kind)
                        .Set("value", result.Value)
                        .SetKnown("low", result.Low)
                        .Set("unit", result.Unit)
                        .Set("versus", result.Versus),
                    GraphSchema.Result);
            }
        }
    }

    /// <summary>Writes the nodes of all categories and listings, in ordinal order.</summary>
    public void WriteCategoriesAndListings(IReadOnlyList<ResolvedPaper> papers)
    {
        var categories = papers.Select(paper => paper.Record.Category).Where(category => !string.IsNullOrEmpty(category));
        foreach (var category in categories.Distinct().Order(StringComparer.Ordinal))
            writer.AddNode(CategoryId(category!), writer.Properties().Set("name", category), GraphSchema.Category);
        var listings = papers.SelectMany(paper => paper.Sources).Select(source => source.Listing);
        foreach (var listing in listings.Distinct().Order(StringComparer.Ordinal))
            writer.AddNode(ListingId(listing), writer.Properties().Set("name", listing), GraphSchema.Listing);
    }

    /// <summary>Writes the relationships of all papers.</summary>
    public void WriteRelationships(IReadOnlyList<ResolvedPaper> papers)
    {
        foreach (var paper in papers)
        {
            WriteByline(paper);
            foreach (var fact in paper.Facts) Write(paper, fact);
            for (var i = 0; i < paper.Results.Count; i++) Write(paper, i);
            WriteContext(paper);
        }
    }

    private void WriteByline(ResolvedPaper paper)
    {
        var node = writer.NodeOf(paper.Id);
        foreach (var authorship in paper.Authors)
        {
            writer.AddRelationship(GraphSchema.Wrote, writer.NodeOf(authorship.Author.Id), node, writer.Properties()
                .SetKnown("position", authorship.Position)
                .Set("provenance", authorship.Provenance)
                .Set("confidence", authorship.Confidence));
        }
        for (var i = 0; i < paper.Organizations.Count; i++)
        {
            writer.AddRelationship(
                GraphSchema.AffiliatedWith, node, writer.NodeOf(paper.Organizations[i].Id), writer.Properties().Set("position", i + 1));
        }
    }

    private void Write(ResolvedPaper paper, PaperFact fact)
    {
        var properties = Evidence(fact.Support.Best, fact.Support.Mentions);
        if (fact.Qualifier is not null) properties.Set(fact.Kind == FactKind.Uses ? "role" : "type", fact.Qualifier);
        writer.AddRelationship(TypeOf(fact.Kind), writer.NodeOf(paper.Id), writer.NodeOf(fact.Target.Id), properties);
    }

    private void Write(ResolvedPaper paper, int number)
    {
        var result = paper.Results[number];
        var node = writer.NodeOf(ResultId(paper, number));
        writer.AddRelationship(GraphSchema.Reports, writer.NodeOf(paper.Id), node, Evidence(result.Result.Evidence, 1));
        if (result.Versus is { } baseline)
            writer.AddRelationship(GraphSchema.VersusBaseline, node, writer.NodeOf(baseline.Id), Evidence(result.Result.Evidence, 1));
    }

    private void WriteContext(ResolvedPaper paper)
    {
        var node = writer.NodeOf(paper.Id);
        if (paper.Record.Category is { Length: > 0 } category)
            writer.AddRelationship(GraphSchema.InCategory, node, writer.NodeOf(CategoryId(category)), writer.Properties());
        foreach (var source in paper.Sources)
        {
            writer.AddRelationship(GraphSchema.ListedIn, node, writer.NodeOf(ListingId(source.Listing)),
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

    private static string CategoryId(string category) => $"category:{category}";

    private static string ListingId(string listing) => $"listing:{listing}";
}

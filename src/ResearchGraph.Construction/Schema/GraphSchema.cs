using static ResearchGraph.Construction.Schema.PropertyKind;
using static ResearchGraph.Construction.Schema.SchemaProperties;

namespace ResearchGraph.Construction.Schema;

/// <summary>
/// All labels and relationship types of the graph. <c>cypher/schema.cypher</c> says the same for Neo4j, and
/// <c>cypher/README.md</c> explains names, units and directions; a test compares them with this. Immutable and thread-safe.
/// </summary>
public static class GraphSchema
{
    /// <summary>A paper, merged from its listings.</summary>
    public static NodeType Paper { get; } = new("Paper",
    [
        Id, new("title", Text, IsRequired: true, IsIndexed: true), Abstract, Kind, HasCode, MoreAuthors,
        new("year", Integer, IsIndexed: true), Month, Day, Date, DateText, DateInferred, Score, Venue, Url, Doi, Urls, MergeReasons,
        .. Community,
    ]);

    /// <summary>A person who wrote papers.</summary>
    public static NodeType Author { get; } = new("Author", [Id, Name, Aliases, MergeReasons, .. Network, .. Reach]);

    /// <summary>A technique of the taxonomy, or a concept that groups techniques.</summary>
    public static NodeType Technique { get; } = new("Technique", [Id, Name, Aliases, .. Network, .. Trend]);

    /// <summary>A task of the taxonomy, or a concept that groups tasks.</summary>
    public static NodeType Task { get; } = new("Task", [Id, Name, Aliases, .. Network, .. Trend]);

    /// <summary>A named method, system, framework, library, architecture or metric. It may be a <see cref="Model"/> too.</summary>
    public static NodeType System { get; } = new("System",
        [Id, Name, Aliases, MergeReasons, Expansion, SchemaProperties.Type, .. Network, .. Trend]);

    /// <summary>A named model. It is a <see cref="System"/> too if a paper proposes it or treats it as one.</summary>
    public static NodeType Model { get; } = new("Model", [Id, Name, Aliases, MergeReasons, Expansion, SchemaProperties.Type]);

    /// <summary>A dataset or benchmark.</summary>
    public static NodeType Dataset { get; } = new("Dataset", [Id, Name, Aliases, MergeReasons, Expansion, SchemaProperties.Type]);

    /// <summary>A device, or a class of devices.</summary>
    public static NodeType Hardware { get; } = new("Hardware", [Id, Name, Aliases, MergeReasons, Vendor, Generic]);

    /// <summary>A number that a paper claims as an outcome.</summary>
    public static NodeType Result { get; } = new("Result",
        [Id, Name, Kind, new("value", Float, IsRequired: true), new("low", Float), Unit, Versus]);

    /// <summary>A place of source code.</summary>
    public static NodeType Repository { get; } = new("Repository",
        [Id, Name, new("url", Text, IsRequired: true), Host]);

    /// <summary>An employer or laboratory.</summary>
    public static NodeType Organization { get; } = new("Organization", [Id, Name, Aliases, MergeReasons]);

    /// <summary>An arXiv category.</summary>
    public static NodeType Category { get; } = new("Category", [Id, Name]);

    /// <summary>A file that lists papers.</summary>
    public static NodeType Listing { get; } = new("Listing", [Id, Name]);

    /// <summary>All labels, in the order in which their nodes stand in a graph.</summary>
    public static IReadOnlyList<NodeType> Nodes { get; } =
    [
        Paper, Author, Technique, Task, System, Model, Dataset, Hardware, Result, Repository, Organization, Category, Listing,
    ];

    /// <summary>An author wrote a paper.</summary>
    public static RelationshipType Wrote { get; } = new("WROTE", [(Author, Paper)], [Position, Provenance, Confidence]);

    /// <summary>A paper introduces something under a name of its own.</summary>
    public static RelationshipType Proposes { get; } = new("PROPOSES", [(Paper, System), (Paper, Dataset)], [SchemaProperties.Type, .. Evidence]);

    /// <summary>A paper uses a technique.</summary>
    public static RelationshipType Uses { get; } = new("USES", [(Paper, Technique)], [Role, .. Evidence]);

    /// <summary>A paper is for a task.</summary>
    public static RelationshipType Addresses { get; } = new("ADDRESSES", [(Paper, Task)], Evidence);

    /// <summary>A paper extends or uses a system of others.</summary>
    public static RelationshipType BuildsOn { get; } = new("BUILDS_ON", [(Paper, System)], Evidence);

    /// <summary>A paper is measured against a system of others.</summary>
    public static RelationshipType ComparesWith { get; } = new("COMPARES_WITH", [(Paper, System)], Evidence);

    /// <summary>A paper names a system of others.</summary>
    public static RelationshipType Mentions { get; } = new("MENTIONS", [(Paper, System)], Evidence);

    /// <summary>A paper evaluates a model of others.</summary>
    public static RelationshipType Evaluates { get; } = new("EVALUATES", [(Paper, Model)], Evidence);

    /// <summary>A paper is evaluated on a dataset or benchmark.</summary>
    public static RelationshipType EvaluatedOn { get; } = new("EVALUATED_ON", [(Paper, Dataset)], Evidence);

    /// <summary>A paper's work runs on a device or class of devices.</summary>
    public static RelationshipType RunsOn { get; } = new("RUNS_ON", [(Paper, Hardware)], Evidence);

    /// <summary>A paper claims a result.</summary>
    public static RelationshipType Reports { get; } = new("REPORTS", [(Paper, Result)], Evidence);

    /// <summary>A result is measured against a baseline.</summary>
    public static RelationshipType VersusBaseline { get; } =
        new("VERSUS", [(Result, System), (Result, Model), (Result, Dataset), (Result, Hardware)], Evidence);

    /// <summary>A paper has its code in a repository.</summary>
    public static RelationshipType HasCodeIn { get; } = new("HAS_CODE", [(Paper, Repository)], Evidence);

    /// <summary>A paper's byline ends in an organization.</summary>
    public static RelationshipType AffiliatedWith { get; } = new("AFFILIATED_WITH", [(Paper, Organization)], [Position]);

    /// <summary>A paper is in a category.</summary>
    public static RelationshipType InCategory { get; } = new("IN_CATEGORY", [(Paper, Category)], []);

    /// <summary>A paper is listed at a line of a file; once for each place.</summary>
    public static RelationshipType ListedIn { get; } = new("LISTED_IN", [(Paper, Listing)],
        [new("line", Integer, IsRequired: true), new("record", Text, IsRequired: true)]);

    /// <summary>A concept is narrower than another.</summary>
    public static RelationshipType Broader { get; } = new("BROADER", [(Technique, Technique), (Task, Task)], []);

    /// <summary>Two authors are printed on one byline; stored once, from the lesser id to the greater.</summary>
    public static RelationshipType Coauthor { get; } = new("COAUTHOR", [(Author, Author)],
        [new("papers", Integer, IsRequired: true), new("firstYear", Integer), new("lastYear", Integer)]);

    /// <summary>All relationship types, in the order in which they stand in a graph.</summary>
    public static IReadOnlyList<RelationshipType> Relationships { get; } =
    [
        Wrote, Proposes, Uses, Addresses, BuildsOn, ComparesWith, Mentions, Evaluates, EvaluatedOn, RunsOn, Reports, VersusBaseline,
        HasCodeIn, AffiliatedWith, InCategory, ListedIn, Broader, Coauthor,
    ];
}

using static ResearchGraph.Construction.Schema.PropertyKind;

namespace ResearchGraph.Construction.Schema;

/// <summary>The properties that several labels or types share, or that need no word of their own there. Thread-safe.</summary>
internal static class SchemaProperties
{
    public static PropertyType Id { get; } = new("id", Text, IsRequired: true);

    public static PropertyType Name { get; } = new("name", Text, IsRequired: true, IsIndexed: true);

    public static PropertyType Aliases { get; } = new("aliases", TextList);

    public static PropertyType MergeReasons { get; } = new("mergeReasons", TextList);

    public static PropertyType Abstract { get; } = new("abstract", Text);

    public static PropertyType Kind { get; } = new("kind", Text, IsRequired: true);

    public static PropertyType HasCode { get; } = new("hasCode", Flag, IsRequired: true);

    public static PropertyType MoreAuthors { get; } = new("moreAuthors", Flag, IsRequired: true);

    public static PropertyType Month { get; } = new("month", Integer);

    public static PropertyType Day { get; } = new("day", Integer);

    public static PropertyType Date { get; } = new("date", Text);

    public static PropertyType DateText { get; } = new("dateText", Text);

    public static PropertyType DateInferred { get; } = new("dateInferred", Flag);

    public static PropertyType Score { get; } = new("score", Float);

    public static PropertyType Venue { get; } = new("venue", Text);

    public static PropertyType Url { get; } = new("url", Text);

    public static PropertyType Doi { get; } = new("doi", Text);

    public static PropertyType Urls { get; } = new("urls", TextList);

    public static PropertyType Expansion { get; } = new("expansion", Text);

    public static PropertyType Type { get; } = new("type", Text);

    public static PropertyType Vendor { get; } = new("vendor", Text);

    public static PropertyType Generic { get; } = new("generic", Flag, IsRequired: true);

    public static PropertyType Unit { get; } = new("unit", Text, IsRequired: true);

    public static PropertyType Versus { get; } = new("versus", Text);

    public static PropertyType Host { get; } = new("host", Text, IsRequired: true);

    /// <summary>What <c>analyze</c> gives to what it clusters.</summary>
    public static IReadOnlyList<PropertyType> Community { get; } = [new("community", Integer), new("communityName", Text)];

    public static PropertyType Role { get; } = new("role", Text, IsRequired: true);

    public static PropertyType Position { get; } = new("position", Integer);

    public static PropertyType Provenance { get; } = new("provenance", Text, IsRequired: true);

    public static PropertyType Confidence { get; } = new("confidence", Float, IsRequired: true);

    /// <summary>What <c>analyze</c> gives to members of a network.</summary>
    public static IReadOnlyList<PropertyType> Network { get; } =
        [new("degree", Integer), new("pageRank", Float), new("betweenness", Float), .. Community];

    /// <summary>What <c>analyze</c> gives to authors besides.</summary>
    public static IReadOnlyList<PropertyType> Reach { get; } = [new("harmonic", Float), new("core", Integer)];

    /// <summary>What <c>analyze</c> gives to what may rise and fall.</summary>
    public static IReadOnlyList<PropertyType> Trend { get; } = [new("trend", Float), new("trendPValue", Float)];

    /// <summary>What every extracted relationship carries.</summary>
    public static IReadOnlyList<PropertyType> Evidence { get; } =
    [
        new("evidence", Text, IsRequired: true), new("field", Text, IsRequired: true),
        new("start", Integer, IsRequired: true), new("end", Integer, IsRequired: true),
        new("rule", Text, IsRequired: true), Confidence, new("mentions", Integer, IsRequired: true),
    ];
}

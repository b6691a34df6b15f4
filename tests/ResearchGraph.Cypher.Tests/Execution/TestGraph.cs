using System.Globalization;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Execution;

/// <summary>Small graphs, and results as text.</summary>
public static class TestGraph
{
    private static readonly CypherEngine Engine = new();

    public static GraphSnapshot Empty => new GraphBuilder().Freeze();

    /// <summary>
    /// Ann, Bob, Cid and Dan know each other in a row, Ann and Cid too; Ann and Bob live in Rome, Cid in Oslo; Dan has no town.
    /// </summary>
    public static GraphSnapshot Friends { get; } = Make(
        """
        CREATE (ann:Person {name: 'Ann', age: 30}), (bob:Person {name: 'Bob', age: 25}), (cid:Person:Admin {name: 'Cid', age: 35}),
               (dan:Person {name: 'Dan'}), (rome:Town {name: 'Rome'}), (oslo:Town {name: 'Oslo'}),
               (ann)-[:KNOWS {since: 2001}]->(bob), (bob)-[:KNOWS {since: 2005}]->(cid), (cid)-[:KNOWS {since: 2010}]->(dan),
               (ann)-[:KNOWS {since: 2003}]->(cid), (ann)-[:LIVES_IN]->(rome), (bob)-[:LIVES_IN]->(rome), (cid)-[:LIVES_IN]->(oslo)
        """);

    public static GraphSnapshot Make(string query) => Engine.Execute(Empty, query).Graph!;

    /// <summary>The rows, a line each, values parted by commas.</summary>
    public static string Rows(CypherEngine engine, GraphSnapshot graph, string query) =>
        string.Join('\n', engine.Execute(graph, query, null, new CypherOptions { Seed = 1 }).Rows.Select(row => string.Join(", ", row.Select(Text))));

    public static string Rows(string query) => Rows(Engine, Friends, query);

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString(),
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Node => "#" + value.AsNode().Value,
        _ => value.ToString(),
    };
}

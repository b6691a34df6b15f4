using ResearchGraph.Cypher.Planning;
using ResearchGraph.Cypher.Tests.Execution;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Planning;

/// <summary>Random queries on random graphs give the same rows with all rules of the planner and with none.</summary>
public sealed class RuleDifferenceTests
{
    private const int Queries = 150;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Rules_do_not_change_rows(int seed)
    {
        var random = new Random(seed);
        var graph = RandomGraph(random);
        var optimised = new CypherEngine();
        var plain = new CypherEngineBuilder { Rules = PlannerRules.None }.Build();
        for (var i = 0; i < Queries; i++)
        {
            var query = RandomQuery.Make(random);
            Assert.True(Rows(plain, graph, query) == Rows(optimised, graph, query), $"seed {seed}, query {i}: {query}\n{optimised.Execute(graph, "EXPLAIN " + query).Plan}");
        }
    }

    private static string Rows(CypherEngine engine, GraphSnapshot graph, string query) =>
        string.Join('\n', TestGraph.Rows(engine, graph, query).Split('\n').Order(StringComparer.Ordinal));

    private static GraphSnapshot RandomGraph(Random random)
    {
        var builder = new GraphBuilder();
        string[][] labels = [["A"], ["B"], ["A", "B"], ["C"], []];
        var nodes = new List<NodeHandle>();
        for (var i = 0; i < 14; i++)
        {
            var node = builder.AddNode(labels[random.Next(labels.Length)]);
            builder.SetProperty(node, "id", i);
            if (random.Next(4) > 0) builder.SetProperty(node, "x", random.Next(4));
            if (random.Next(4) > 0) builder.SetProperty(node, "s", "t" + random.Next(3));
            nodes.Add(node);
        }
        for (var i = 0; i < 26; i++)
        {
            var relationship = builder.AddRelationship(random.Next(2) == 0 ? "R" : "S", nodes[random.Next(14)], nodes[random.Next(14)]);
            if (random.Next(3) > 0) builder.SetProperty(relationship, "w", (Value)random.Next(3));
        }
        return builder.Freeze();
    }
}

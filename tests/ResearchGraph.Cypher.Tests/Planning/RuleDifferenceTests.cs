using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Cypher.Tests.Execution;
using ResearchGraph.Cypher.Tests.Reference;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;
using ResearchGraph.Testing;

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

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Rules_do_not_change_what_generated_queries_give(int seed)
    {
        var folder = Path.Combine(Repository.Root, "tests", "ResearchGraph.Cypher.Tests", "Reference");
        var graph = TestGraph.Make(ReferenceCase.Read(Path.Combine(folder, "graph.cypher")).Single().Text);
        var plain = new CypherEngineBuilder { Rules = PlannerRules.None }.Build();
        var (optimised, generator) = (new CypherEngine(), new QueryGenerator(new Random(seed)));
        for (var i = 0; i < 400; i++)
        {
            var query = generator.Next();
            var (expected, found) = (Outcome(plain, graph, query), Outcome(optimised, graph, query));
            if (expected != found) Assert.Fail($"seed {seed}, query {i}: {query}\n{expected}\nfound\n{found}");
            var statement = CypherParser.Parse(query);
            Assert.Equal(statement, CypherParser.Parse(SyntaxPrinter.Print(statement)));
        }
    }

    private static string Outcome(CypherEngine engine, GraphSnapshot graph, string query)
    {
        try
        {
            return Rows(engine, graph, query);
        }
        catch (CypherException error)
        {
            return "error " + error.Class;
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

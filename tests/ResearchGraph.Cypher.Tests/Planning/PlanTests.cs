using ResearchGraph.Cypher.Tests.Execution;

namespace ResearchGraph.Cypher.Tests.Planning;

public sealed class PlanTests
{
    [Theory]
    [InlineData("MATCH (n) RETURN n", "ProduceResults(n) < AllNodesScan(n)")]
    [InlineData("MATCH (n:Person) RETURN n", "ProduceResults(n) < NodeByLabelScan(n:Person)")]
    [InlineData("MATCH (n:Person {name: 'Ann'}) RETURN n", "ProduceResults(n) < NodeIndexSeek(n:Person(name) = 'Ann')")]
    [InlineData("MATCH (n:Person) WHERE $x = n.name RETURN n", "ProduceResults(n) < NodeIndexSeek(n:Person(name) = $x)")]
    [InlineData("MATCH (a:Person)-[:LIVES_IN]->(t:Town {name: 'Oslo'}) RETURN a", "ProduceResults(a) < Expand(All)((t)<-[:LIVES_IN]-(a)) < NodeIndexSeek(t:Town(name) = 'Oslo')")]
    [InlineData("MATCH (a:Admin)-[:KNOWS]->(b) WHERE a.age > 3 AND b.age > 4 RETURN b", "ProduceResults(b) < Filter(b.age > 4) < Expand(All)((a)-[:KNOWS]->(b)) < Filter(a.age > 3) < NodeByLabelScan(a:Admin)")]
    [InlineData("MATCH (a)-[:KNOWS]->(b:Town) RETURN b", "ProduceResults(b) < Expand(All)((b)<-[:KNOWS]-(a)) < NodeByLabelScan(b:Town)")]
    [InlineData("MATCH (a:Admin)-[:KNOWS]->(b)-[:KNOWS]->(c)<-[:KNOWS]-(a) RETURN b", "ProduceResults(b) < Expand(Intersect)((b)-[:KNOWS]->(c), (a)-[:KNOWS]->(c)) < Expand(All)((a)-[:KNOWS]->(b)) < NodeByLabelScan(a:Admin)")]
    [InlineData("MATCH (a:Admin)-[:KNOWS]-(b)--(a) RETURN b", "ProduceResults(b) < Expand(Into)((b)-[]-(a)) < Expand(All)((a)-[:KNOWS]-(b)) < NodeByLabelScan(a:Admin)")]
    [InlineData("MATCH (n:Person) RETURN n.name AS x ORDER BY x LIMIT 2", "ProduceResults(x) < Top(x ASC LIMIT 2) < Projection(n.name AS x) < NodeByLabelScan(n:Person)")]
    [InlineData("MATCH (n:Person) RETURN n.name AS x ORDER BY x SKIP 1 LIMIT 2", "ProduceResults(x) < Limit(2) < Skip(1) < Top(x ASC LIMIT 2 + 1) < Projection(n.name AS x) < NodeByLabelScan(n:Person)")]
    [InlineData("MATCH (n:Person) RETURN count(n)", "ProduceResults(count(n)) < NodeCountFromCountStore((:Person))")]
    [InlineData("MATCH ()-[r:KNOWS]->() RETURN count(r)", "ProduceResults(count(r)) < RelationshipCountFromCountStore(()-[:KNOWS]->())")]
    [InlineData("MATCH (a:Admin)-->(b) RETURN count(*)", "ProduceResults(count(*)) < DegreeCount((a)-[]->(b)) < NodeByLabelScan(a:Admin)")]
    [InlineData("MATCH (a:Admin)-[:KNOWS*1..3]->(b) RETURN count(DISTINCT b)", "ProduceResults(count(DISTINCT b)) < EagerAggregation(count(DISTINCT b)) < VarLengthExpand(Pruning,BFS)((a)-[:KNOWS*1..3]->(b)) < NodeByLabelScan(a:Admin)")]
    [InlineData("MATCH (a:Admin)-[:KNOWS*1..3]->(b) RETURN count(b)", "ProduceResults(count(b)) < EagerAggregation(count(b)) < VarLengthExpand(All)((a)-[:KNOWS*1..3]->(b)) < NodeByLabelScan(a:Admin)")]
    [InlineData("MATCH (n:Town) WHERE NOT (n)<--() RETURN n", "ProduceResults(n) < AntiSemiApply(NOT) < [NodeByLabelScan(n:Town) ; Expand(All)((n)<-[]-(anon_0))]")]
    [InlineData("MATCH (a:Town) OPTIONAL MATCH (a)<--(b:Admin) RETURN b", "ProduceResults(b) < Optional < [NodeByLabelScan(a:Town) ; Filter(b:Admin) < Expand(All)((a)<-[]-(b))]")]
    [InlineData("UNWIND [1] AS x RETURN DISTINCT x", "ProduceResults(x) < Distinct < Unwind([1] AS x)")]
    [InlineData("CREATE (n:X) SET n.y = 1", "EmptyResult < SetProperty < Create")]
    public void Plans_are_as_expected(string query, string plan) =>
        Assert.Equal(plan.Replace("AntiSemiApply(NOT)", "AntiSemiApply", StringComparison.Ordinal), new CypherEngine().Execute(TestGraph.Friends, "EXPLAIN " + query).Plan.ToLine());

    [Fact]
    public void Profile_counts_rows()
    {
        var result = new CypherEngine().Execute(TestGraph.Friends, "PROFILE MATCH (a:Person)-[:KNOWS]->(b) RETURN a");
        Assert.Equal(4, result.Rows.Count());
        Assert.Equal(4, result.Plan.Rows);
        Assert.Contains("NodeByLabelScan  a:Person  rows=4", result.Plan.ToString(), StringComparison.Ordinal);
        Assert.True(result.Plan.Time >= result.Plan.Inputs[0].Time);
    }

    [Fact]
    public void Explain_does_not_run()
    {
        var result = new CypherEngine().Execute(TestGraph.Friends, "EXPLAIN CREATE (n)");
        Assert.Empty(result.Rows);
        Assert.False(result.Counters.HasUpdates);
    }
}

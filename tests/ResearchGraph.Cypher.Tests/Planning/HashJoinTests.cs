using System.Globalization;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Cypher.Tests.Execution;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cypher.Tests.Planning;

/// <summary>Parts of a pattern joined by values: the same rows as without, whatever the values are.</summary>
public sealed class HashJoinTests
{
    // Numbers that are equal across kinds, NaN, nulls, strings, and lists with and without a null in them.
    private static readonly GraphSnapshot Mixed = TestGraph.Make("""
        UNWIND range(0, 2999) AS i
        CREATE (:A {id: i, v: CASE i % 9 WHEN 0 THEN i % 50 WHEN 1 THEN toFloat(i % 50) WHEN 2 THEN 'text' + (i % 50)
                    WHEN 3 THEN 0.0 / 0.0 WHEN 4 THEN [i % 50, 1] WHEN 5 THEN null WHEN 6 THEN date('2020-01-01') + duration({days: i % 50})
                    WHEN 7 THEN i % 2 = 0 ELSE -0.0 END, w: i % 7}),
               (:B {id: i, v: CASE i % 8 WHEN 0 THEN toFloat(i % 60) WHEN 1 THEN i % 60 WHEN 2 THEN 'text' + (i % 60)
                    WHEN 3 THEN 0.0 / 0.0 WHEN 4 THEN [i % 60, 1] WHEN 5 THEN date('2020-01-01') + duration({days: i % 60})
                    WHEN 6 THEN i % 3 = 0 ELSE 0 END, w: i % 5})
        """);

    [Theory]
    [InlineData("MATCH (a:A), (b:B) WHERE a.v = b.v RETURN count(*) AS n, sum(a.id * 3001 + b.id) AS s")]
    [InlineData("MATCH (a:A), (b:B) WHERE a.v = b.v AND b.w = a.w AND b.id < 900 RETURN count(*) AS n, sum(a.id * 3001 + b.id) AS s")]
    [InlineData("MATCH (a:A), (b:B) WHERE a.id + 1 = b.id * 2 AND a.w <> b.w RETURN count(*) AS n, sum(a.id * 3001 + b.id) AS s")]
    [InlineData("MATCH (a:A), (b) WHERE a.v = b.v AND a.id < 40 RETURN count(*) AS n, count(DISTINCT b) AS d")]
    [InlineData("MATCH (a:A), (b:B) WHERE [a.v, a.w] = [b.v, b.w] RETURN count(*) AS n, sum(a.id * 3001 + b.id) AS s")]
    [InlineData("MATCH (a:A), (b:B), (c:A) WHERE a.id < 30 AND a.v = b.v AND c.id = b.id RETURN count(*) AS n, sum(c.id) AS s")]
    [InlineData("MATCH (a:A) WHERE a.id < 50 OPTIONAL MATCH (b:B), (c:B) WHERE b.v = a.v AND c.id = b.id AND c.w = a.w RETURN a.id AS id, count(c) AS n ORDER BY id")]
    [InlineData("UNWIND range(0, 3) AS k CALL (k) { MATCH (a:A), (b:B) WHERE a.v = b.v AND a.w = k RETURN count(*) AS n } RETURN k, n ORDER BY k")]
    [InlineData("MATCH (a:A), (b:B) WHERE a.v = b.v AND a.id < 20 RETURN a.id AS a, b.id AS b")]
    public void Rows_are_those_of_the_product(string query) => Assert.Equal(Rows(Plain(), query), Rows(new CypherEngine(), query));

    [Fact]
    public void Many_rows_are_joined_by_hash_and_few_are_looked_up()
    {
        Assert.Contains("ValueHashJoin([a.v] = [b.v]) < [Filter(a.w < 3) < NodeByLabelScan(a:A) ; Filter(b.w < 3) < NodeByLabelScan(b:B)]", Plan("MATCH (a:A), (b:B) WHERE [a.v] = [b.v] AND a.w < 3 AND b.w < 3 RETURN *"), StringComparison.Ordinal);
        Assert.Contains("NodeIndexSeek(b:B(v) = a.v)", Plan("MATCH (a:A {id: 7}), (b:B) WHERE a.v = b.v RETURN *"), StringComparison.Ordinal);
        Assert.DoesNotContain("ValueHashJoin", Plan("MATCH (a:A), (b:B) WHERE a.v < b.v RETURN *"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_write_before_the_join_is_seen()
    {
        var engine = new CypherEngine();
        var graph = TestGraph.Make("UNWIND range(1, 3000) AS i CREATE (:A {v: i}), (:B {v: i})");
        const string Query = "UNWIND [1, 2] AS k CREATE (:B {v: 1}) WITH k MATCH (a:A), (b:B) WHERE a.v = b.v AND a.v < 3 RETURN k, count(*) AS n ORDER BY k";
        Assert.Equal(Rows(Plain(), graph, Query), Rows(engine, graph, Query));
    }

    [Fact]
    public void The_table_counts_against_the_memory_limit()
    {
        const string Query = "MATCH (a:A), (b:B) WHERE a.id = b.id RETURN count(*) AS n";
        var error = Assert.Throws<CypherException>(() => new CypherEngine().Execute(Mixed, Query, options: new CypherOptions { MemoryLimit = 20_000 }).Rows.Count());
        Assert.Contains("needs more than 20,000 bytes", error.Message, StringComparison.Ordinal);
    }

    private static CypherEngine Plain() => new CypherEngineBuilder { Rules = PlannerRules.All & ~PlannerRules.HashJoin }.Build();

    private static string Plan(string query) => new CypherEngine().Execute(Mixed, "EXPLAIN " + query).Plan.ToLine();

    private static string Rows(CypherEngine engine, string query) => Rows(engine, Mixed, query);

    private static string Rows(CypherEngine engine, GraphSnapshot graph, string query) =>
        string.Join('\n', engine.Execute(graph, query).Rows.Select(row => string.Join(", ", row.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value}")))));
}

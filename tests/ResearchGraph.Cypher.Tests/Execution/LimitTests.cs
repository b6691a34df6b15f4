using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cypher.Tests.Execution;

public sealed class LimitTests
{
    private const string Endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b ";

    private readonly CypherEngine _engine = new();

    [Theory]
    [InlineData("RETURN collect(a + b)")]
    [InlineData("WITH a, b ORDER BY a + b RETURN a")]
    [InlineData("RETURN DISTINCT a * 1000000 + b")]
    [InlineData("RETURN a * 1000000 + b AS c, count(*)")]
    public void A_query_that_keeps_too_much_is_stopped(string rest)
    {
        var error = Assert.Throws<CypherException>(() => Run(Endless + rest, new CypherOptions { MemoryLimit = 20_000_000, Timeout = TimeSpan.FromSeconds(20) }));
        Assert.Equal("MemoryLimit", error.Detail);
    }

    [Theory]
    [InlineData(Endless + "RETURN count(*)")]
    [InlineData("MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j), (k), (l) RETURN count(*)")]
    [InlineData("MATCH (a)-[*]-(b)-[*]-(c), (d), (e), (f), (g), (h), (i), (j), (k) RETURN count(*)")]
    [InlineData("RETURN size([x IN range(1, 1000000) WHERE all(y IN range(1, 100000) WHERE y * x <> 0)])")]
    [InlineData("RETURN none(x IN range(1, 1000000) WHERE any(y IN range(1, 100000) WHERE y * x = 0))")]
    [InlineData("RETURN reduce(s = '', x IN range(1, 1000000) | s + 'some text')")]
    [InlineData("RETURN reduce(s = 0, x IN range(1, 10000000) | s + size([y IN range(1, 1000000) | y]))")]
    public void A_query_that_takes_too_long_is_stopped(string query)
    {
        var error = Assert.Throws<CypherException>(() => Run(query, new CypherOptions { Timeout = TimeSpan.FromMilliseconds(50) }));
        Assert.Equal("Timeout", error.Detail);
    }

    [Fact]
    public void A_cancelled_query_stops()
    {
        using var source = new CancellationTokenSource(50);
        Assert.ThrowsAny<OperationCanceledException>(() => _engine.Execute(TestGraph.Friends, Endless + "RETURN count(*)", null, null, source.Token).Rows.Count());
    }

    [Fact]
    public void Writing_is_refused_where_only_reading_is_allowed()
    {
        var error = Assert.Throws<CypherException>(() => _engine.Execute(TestGraph.Friends, "CREATE (n)", null, new CypherOptions { ReadOnly = true }));
        Assert.Equal("ReadOnly", error.Detail);
    }

    [Fact]
    public void A_failed_write_leaves_the_graph_as_it_was()
    {
        GraphSnapshot graph = TestGraph.Friends;
        Assert.Throws<CypherException>(() => _engine.Execute(graph, "CREATE (:X) WITH 1 AS one MATCH (t:Town) DELETE t"));
        Assert.Equal("6", TestGraph.Rows(_engine, graph, "MATCH (n) RETURN count(n)"));
    }

    private void Run(string query, CypherOptions options) => _ = _engine.Execute(TestGraph.Friends, query, null, options).Rows.Count();
}

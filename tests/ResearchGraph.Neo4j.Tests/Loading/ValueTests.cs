using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Loading;
using ResearchGraph.Neo4j.Tests.Support;
using ResearchGraph.Neo4j.Transport;
using ResearchGraph.Testing;

namespace ResearchGraph.Neo4j.Tests.Loading;

/// <summary>Values at the edge of what the database stores, and beyond.</summary>
[Collection(ServerCollection.Name)]
public sealed class ValueTests(ServerFixture fixture)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [ServerFact]
    public async Task Extreme_values_are_stored_as_they_are()
    {
        await using var transport = await fixture.EmptyAsync();
        Value[] values =
        [
            "with \0 in it", long.MaxValue, long.MinValue, double.NaN, double.NegativeInfinity, -0.0, double.Epsilon, "", new string('é', 100_000),
            Value.List(), Value.List(""), Value.List(double.NaN, 1.0), Value.List(true, false), "`'\"\\\u2028\uFEFF",
        ];
        var builder = new GraphBuilder();
        for (var i = 0; i < values.Length; i++) builder.AddNode("V", ("id", i), ("value", values[i]));
        var graph = builder.Freeze();
        await Neo4jLoader.LoadAsync(graph, transport, new LoadOptions(), null, None);
        var rows = await Database.RunAsync(transport, "MATCH (n:V) RETURN n.value ORDER BY n.id");
        Assert.Equal(values.Select(value => value.ToString()), rows.Select(row => row[0].ToString()));
    }

    [ServerFact]
    public async Task What_no_property_can_hold_is_refused_by_name()
    {
        await using var transport = await fixture.EmptyAsync();
        foreach (var value in new Value[] { Value.List(Value.List(1)), new MapValue([new("k", 1)]), Value.List(1, Value.Null), Value.List(1, "a") })
        {
            var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(
                new QueryRequest("CREATE (:V {value: $x})") { Parameters = new MapValue([new("x", value)]) }, None));
            Assert.Equal(Neo4jProblem.BadValue, error.Problem);
        }
        Assert.Equal("", await Database.CountsAsync(transport));
    }

    [ServerFact]
    public async Task Of_a_graph_with_one_value_too_long_for_its_index_all_else_is_loaded_once_it_is_mended()
    {
        await using var transport = await fixture.EmptyAsync();
        var options = new LoadOptions { Schema = "CREATE INDEX v_text IF NOT EXISTS FOR (n:V) ON (n.text);" };
        var error = await Assert.ThrowsAsync<Neo4jException>(() => Neo4jLoader.LoadAsync(Chain(new string('x', 20_000)), transport, options, null, None));
        Assert.Equal(Neo4jProblem.BadValue, error.Problem);
        Assert.Contains("(:V {id: 'v77'})", error.Message, StringComparison.Ordinal);
        Assert.Contains("'text'", error.Message, StringComparison.Ordinal);

        var mended = Chain("short");
        await Neo4jLoader.LoadAsync(mended, transport, options, null, None);
        Assert.Equal(Database.CountsOf(mended), await Database.CountsAsync(transport));
    }

    private static Graph.Snapshots.GraphSnapshot Chain(string text)
    {
        var builder = new GraphBuilder();
        NodeHandle? last = null;
        for (var i = 0; i < 200; i++)
        {
            var node = builder.AddNode("V", ("id", $"v{i}"), ("text", i == 77 ? text : "t"));
            if (last is { } before) builder.AddRelationship("NEXT", before, node);
            last = node;
        }
        return builder.Freeze();
    }
}

using ResearchGraph.Graph.Storage;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Loading;
using ResearchGraph.Neo4j.Tests.Support;

namespace ResearchGraph.Neo4j.Tests.Loading;

public sealed class PlanTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void Every_pair_of_parts_is_played_once_and_no_part_twice_in_a_round(int workers)
    {
        var parts = 2 * workers;
        var played = new HashSet<(int, int)>();
        foreach (var round in LaneSchedule.Rounds(workers))
        {
            Assert.Equal(workers, round.Count);
            var inRound = round.SelectMany(pair => new[] { pair.Left, pair.Right }.Distinct()).ToList();
            Assert.Equal(inRound.Count, inRound.Distinct().Count());
            Assert.All(round, pair => Assert.True(pair.Left <= pair.Right && played.Add(pair)));
        }
        Assert.Equal(parts * (parts + 1) / 2, played.Count);
    }

    /// <summary>Writing a relationship also locks the newest ones of its ends: they had better not lead to another worker's nodes.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void In_the_first_three_rounds_nothing_written_before_leads_from_one_lane_to_another(int workers)
    {
        var before = new List<(int Left, int Right)>();
        foreach (var round in LaneSchedule.Rounds(workers).Take(3))
        {
            Assert.All(before, earlier => Assert.True(LanesOf(earlier.Left).SequenceEqual(LanesOf(earlier.Right))));
            before.AddRange(round);

            IEnumerable<int> LanesOf(int part) => Enumerable.Range(0, round.Count).Where(lane => round[lane].Left == part || round[lane].Right == part);
        }
    }

    [Fact]
    public void Lanes_hold_every_relationship_once_and_share_no_node()
    {
        var graph = RandomGraph.Create(8_000, seed: 3);
        var set = new RowSet("all", true, "", [.. Enumerable.Range(0, graph.RelationshipCount)], _ => default, _ => "");
        var written = new List<int>();
        foreach (var round in LaneSchedule.Divide(graph, [set], workers: 3))
        {
            var owners = new Dictionary<int, int>();
            for (var lane = 0; lane < round.Count; lane++)
            {
                foreach (var relationship in round[lane].SelectMany(piece => piece.Entities))
                {
                    written.Add(relationship);
                    foreach (var node in new[] { graph.SourceOf(new(relationship)).Value, graph.TargetOf(new(relationship)).Value })
                        Assert.Equal(lane, owners.TryAdd(node, lane) ? lane : owners[node]);
                }
            }
        }
        Assert.Equal(set.Entities, written.Order());
    }

    [Fact]
    public void Batches_grow_while_quick_and_shrink_where_slow_or_refused()
    {
        var sizer = new BatchSizer(10_000);
        Assert.Equal(2_000, sizer.Rows);
        sizer.Succeeded(2_000, TimeSpan.FromMilliseconds(100));
        sizer.Succeeded(4_000, TimeSpan.FromMilliseconds(100));
        sizer.Succeeded(8_000, TimeSpan.FromMilliseconds(100));
        Assert.Equal(10_000, sizer.Rows);
        sizer.Succeeded(10_000, TimeSpan.FromSeconds(9));
        Assert.Equal(5_000, sizer.Rows);
        sizer.Failed(5_000);
        Assert.Equal(1_250, sizer.Rows);
        for (var i = 0; i < 5; i++) sizer.Succeeded(sizer.Rows, TimeSpan.Zero);
        Assert.Equal(2_500, sizer.Rows);
    }

    [Fact]
    public void A_script_is_taken_apart_at_semicolons_outside_of_quotes_and_comments()
    {
        var statements = SchemaScript.Split("// a; b\nCREATE 'x;//y' ;\n\n  DROP `a;b` // tail\n;; LAST \"//\"");
        Assert.Equal(["CREATE 'x;//y'", "DROP `a;b`", "LAST \"//\""], statements.Select(text => text.Trim()));
    }

    [Fact]
    public void Keys_and_hashes_never_change_because_databases_keep_them()
    {
        var hash = new ContentHash();
        hash.Add("some text");
        hash.Add(42);
        hash.Add(1.5);
        Assert.Equal(GoldenHash, hash.Key);
        Assert.Equal(GoldenHash >> (58 - 35), hash.State);
        Assert.Equal((0, 0), (new ContentHash().Key >> 58, new ContentHash().State >> 35));
    }

    [Fact]
    public void Keys_do_not_depend_on_the_order_of_labels_and_properties()
    {
        var (one, other) = (new GraphBuilder(), new GraphBuilder());
        var node = one.AddNode("A", "B");
        one.SetProperty(node, "id", "x");
        one.SetProperty(node, "name", 1);
        other.AddLabel("B");
        other.AddPropertyKey("name");
        node = other.AddNode("B", "A");
        other.SetProperty(node, "name", 1);
        other.SetProperty(node, "id", "x");
        var (left, right) = (one.Freeze(), other.Freeze());
        var (leftStates, rightStates) = (EntityStates.OfNodes(left, NodeIdentity.Of(left, "id")), EntityStates.OfNodes(right, NodeIdentity.Of(right, "id")));
        Assert.Equal(leftStates.Keys, rightStates.Keys);
        Assert.Equal(leftStates.Hashes, rightStates.Hashes);
    }

    [Fact]
    public void Parallel_relationships_have_keys_of_their_own()
    {
        var graph = RandomGraph.Create(500, seed: 9);
        var states = EntityStates.OfRelationships(graph, EntityStates.OfNodes(graph, NodeIdentity.Of(graph, "id")));
        Assert.Equal(graph.RelationshipCount, states.Keys.Distinct().Count());
        Assert.All(states.Keys, key => Assert.InRange(key, 0, (1L << 58) - 1));
    }

    [Fact]
    public void A_graph_whose_nodes_cannot_be_found_is_refused_by_name()
    {
        AssertRefused(builder => builder.AddNode("A", ("name", "x")), "No node has a property 'id'");
        AssertRefused(builder => { builder.AddNode("A", ("id", "x")); builder.AddNode("B", ("name", "y")); }, "Node 1 (:B) has no 'id'");
        AssertRefused(builder => { builder.AddNode("A", ("id", "x")); builder.AddNode("A", ("id", "x")); }, "Two nodes (:A) have the 'id' 'x'");
        AssertRefused(builder => builder.AddNode("A", ("id", 1.5)), "a value of kind Float");
        AssertRefused(builder => builder.SetProperty(builder.AddNode(), "id", "x"), "has no label");
        AssertRefused(builder => builder.AddNode("A", ("id", new string('x', 9_000))), "longer than 8,000 bytes");
        AssertRefused(builder => builder.AddNode("A", ("id", "x"), (Marks.Key, 1)), "reserves for itself");
    }

    private const long GoldenHash = 164_711_789_232_330_867;

    private static void AssertRefused(Action<GraphBuilder> build, string message)
    {
        var builder = new GraphBuilder();
        build(builder);
        var error = Assert.Throws<Neo4jException>(() => NodeIdentity.Of(builder.Freeze(), "id"));
        Assert.Equal(Neo4jProblem.Graph, error.Problem);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}

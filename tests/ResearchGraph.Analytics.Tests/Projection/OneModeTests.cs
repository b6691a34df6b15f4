using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Projection;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Analytics.Tests.Projection;

public sealed class OneModeTests
{
    // Members 0 to 3; groups {0,1,2}, {0,1}, {2,3}, {3}: N = 4.
    private static readonly Memberships Few = Memberships.FromPairs(
        4, 5, [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 2), (3, 2), (3, 3), (1, 1)]);

    [Theory]
    [InlineData(Association.Count, 2)]
    [InlineData(Association.Newman, 1.5)]
    [InlineData(Association.Jaccard, 1)]
    [InlineData(Association.Cosine, 1)]
    [InlineData(Association.PositiveMutualInformation, 1)]
    [InlineData(Association.NormalizedMutualInformation, 1)]
    [InlineData(Association.AssociationStrength, 2)]
    public void Weights_of_two_that_are_always_together(Association weight, double expected) =>
        Assert.Equal(expected, WeightOf(Few, weight, 0, 1), 12);

    [Theory]
    [InlineData(Association.Count, 1)]
    [InlineData(Association.Newman, 0.5)]
    [InlineData(Association.Jaccard, 1 / 3.0)]
    [InlineData(Association.Cosine, 0.5)]
    [InlineData(Association.AssociationStrength, 1)]
    [InlineData(Association.PositiveMutualInformation, 0)]
    [InlineData(Association.NormalizedMutualInformation, 0)]
    public void Weights_of_two_that_meet_once(Association weight, double expected) =>
        Assert.Equal(expected, WeightOf(Few, weight, 0, 2), 12);

    [Fact]
    public void Support_and_size_limits_leave_edges_out()
    {
        Assert.Equal(1, OneModeProjection.Compute(Few, new OneModeOptions { LeastShared = 2 }).EdgeCount);
        Assert.Equal(2, OneModeProjection.Compute(Few, new OneModeOptions { LargestGroup = 2 }).EdgeCount);
        Assert.Equal(0, OneModeProjection.Compute(Few, new OneModeOptions { LeastGroups = 3 }).EdgeCount);
        Assert.Equal(1, OneModeProjection.Compute(Few, new OneModeOptions { LeastWeight = 1.5 }).EdgeCount);
    }

    [Fact]
    public void Two_that_are_in_every_group_count_as_always_together() =>
        Assert.Equal(1, WeightOf(Memberships.FromPairs(2, 1, [(0, 0), (1, 0)]), Association.NormalizedMutualInformation, 0, 1));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Agrees_with_counting_by_hand_on_any_number_of_threads(int seed)
    {
        var random = new Random(seed);
        var pairs = Enumerable.Range(0, 3000).Select(_ => (random.Next(900), random.Next(400))).ToList();
        var memberships = Memberships.FromPairs(900, 400, pairs);
        foreach (var weight in Enum.GetValues<Association>())
        {
            var one = OneModeProjection.Compute(memberships, new OneModeOptions { Weight = weight, Threads = 1 });
            var many = OneModeProjection.Compute(memberships, new OneModeOptions { Weight = weight, Threads = 4 });
            Assert.Equal(one.Targets.ToArray(), many.Targets.ToArray());
            Assert.Equal(one.Weights.ToArray(), many.Weights.ToArray());
            for (var a = 0; a < 40; a++)
            {
                for (var b = a + 1; b < 900; b++) Assert.Equal(ByHand(memberships, weight, a, b), EdgeWeight(one, a, b), 9);
            }
        }
    }

    [Fact]
    public void Memberships_of_a_property_graph_follow_relationships_both_ways()
    {
        var builder = new GraphBuilder();
        var (club, ada, bob) = (builder.AddNode("Club"), builder.AddNode("Person"), builder.AddNode("Person"));
        builder.AddRelationship("IN", ada, club, ("role", "core"));
        builder.AddRelationship("HAS", club, bob);
        builder.AddRelationship("IN", bob, club, ("role", "guest"));
        var graph = builder.Freeze();
        var (all, members, groups) = Memberships.Of(graph, new MembershipOptions { Members = ["Person"], Groups = ["Club"] });
        Assert.Equal((2, 1, 2), (members.Count, groups.Count, all.SizeOf(0)));
        var (core, _, _) = Memberships.Of(graph, new MembershipOptions
        {
            Members = ["Person"],
            Groups = ["Club"],
            Types = ["IN"],
            RelationshipFilters = [new PropertyFilter("role") { Values = ["core"] }],
        });
        Assert.Equal([0], core.MembersOf(0).ToArray());
        Assert.Equal([0], core.GroupsOf(0));
    }

    [Fact]
    public void A_number_out_of_range_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => Memberships.FromPairs(2, 2, [(0, 0), (1, 2)]));
        Assert.StartsWith("Pair 1: found member 1 and group 2, expected them below 2 and 2.", error.Message, StringComparison.Ordinal);
    }

    private static double WeightOf(Memberships memberships, Association weight, int a, int b) =>
        EdgeWeight(OneModeProjection.Compute(memberships, new OneModeOptions { Weight = weight }), a, b);

    private static double EdgeWeight(CsrGraph graph, int a, int b)
    {
        var place = graph.Neighbours(a).BinarySearch(b);
        return place < 0 ? 0 : graph.NeighbourWeights(a)[place];
    }

    private static double ByHand(Memberships memberships, Association weight, int a, int b)
    {
        var (ofA, ofB) = (memberships.GroupsOf(a), memberships.GroupsOf(b));
        var shared = ofA.Intersect(ofB).ToList();
        if (shared.Count == 0) return 0;
        double c = shared.Count, n = memberships.FilledGroupCount, chance = (double)ofA.Length * ofB.Length;
        return weight switch
        {
            Association.Newman => shared.Sum(group => 1.0 / (memberships.SizeOf(group) - 1)),
            Association.Jaccard => c / ofA.Union(ofB).Count(),
            Association.Cosine => c / Math.Sqrt(chance),
            Association.PositiveMutualInformation => Math.Max(0, Math.Log2(c * n / chance)),
            Association.NormalizedMutualInformation => Math.Max(0, Math.Log2(c * n / chance) / -Math.Log2(c / n)),
            Association.AssociationStrength => c * n / chance,
            _ => c,
        };
    }
}

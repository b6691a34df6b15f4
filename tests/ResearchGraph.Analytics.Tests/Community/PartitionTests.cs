using ResearchGraph.Analytics.Community;

namespace ResearchGraph.Analytics.Tests.Community;

public sealed class PartitionTests
{
    [Fact]
    public void Groups_are_numbered_by_their_smallest_node()
    {
        var partition = Partition.FromLabels([7, -3, 7, 0, -3]);
        Assert.Equal([0, 1, 0, 2, 1], partition.Membership.ToArray());
        Assert.Equal([2, 2, 1], partition.Sizes());
        Assert.Equal([[0, 2], [1, 4], [3]], partition.Groups());
    }

    [Theory]
    [InlineData(new[] { 0, 0, 1, 1 }, new[] { 5, 5, 3, 3 }, 1, 1)]
    [InlineData(new[] { 0, 0, 1, 1 }, new[] { 0, 1, 0, 1 }, 0, -0.5)]
    [InlineData(new[] { 0, 0, 0, 0 }, new[] { 0, 0, 0, 0 }, 1, 1)]
    [InlineData(new[] { 0, 0, 0, 0 }, new[] { 0, 1, 2, 3 }, 0, 0)]
    [InlineData(new[] { 0, 0, 1, 1 }, new[] { 0, 0, 0, 1 }, 0.343711018485, 0)]
    [InlineData(new[] { 0, 0, 0, 1, 1, 1 }, new[] { 0, 0, 1, 1, 2, 2 }, 0.515803742979, 0.242424242424)]
    public void Comparison_by_hand(int[] a, int[] b, double information, double rand)
    {
        var (left, right) = (Partition.FromLabels(a), Partition.FromLabels(b));
        Assert.Equal(information, PartitionComparison.NormalizedMutualInformation(left, right), 6);
        Assert.Equal(rand, PartitionComparison.AdjustedRandIndex(left, right), 9);
        Assert.Equal(information, PartitionComparison.NormalizedMutualInformation(right, left), 6);
        Assert.Equal(rand, PartitionComparison.AdjustedRandIndex(right, left), 9);
    }

    [Fact]
    public void Only_partitions_of_the_same_nodes_compare() =>
        Assert.Throws<ArgumentException>(() => PartitionComparison.AdjustedRandIndex(Partition.FromLabels([1]), Partition.FromLabels([1, 2])));
}

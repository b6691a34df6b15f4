namespace ResearchGraph.Analytics.Tests.Kernels;

/// <summary>What every kernel promises.</summary>
public sealed class KernelContractTests
{
    [Theory]
    [MemberData(nameof(AllKernels.Names), MemberType = typeof(AllKernels))]
    public void Threads_do_not_show(string kernel)
    {
        foreach (var (seed, directed, weighted) in new[] { (1, false, false), (2, true, false), (3, false, true), (4, true, true) })
        {
            var graph = Graphs.Random(seed, 700, 1500, directed, weighted);
            var alone = AllKernels.Run(kernel, graph, threads: 1);
            Assert.True(alone == AllKernels.Run(kernel, graph, threads: 1), $"seed {seed}: a second run differs");
            Assert.True(alone == AllKernels.Run(kernel, graph, threads: 2), $"seed {seed}: two threads differ");
            Assert.True(alone == AllKernels.Run(kernel, graph, threads: 5), $"seed {seed}: five threads differ");
        }
    }

    [Theory]
    [MemberData(nameof(AllKernels.Names), MemberType = typeof(AllKernels))]
    public void Small_graphs_are_graphs(string kernel)
    {
        foreach (var directed in new[] { false, true })
        {
            foreach (var (nodes, edges) in new[] { (0, ""), (1, ""), (5, ""), (2, "0-1"), (2, "0-1:0.5"), (4, "0-1 2-3"), (3, "0-1:2 1-2:3") })
            {
                var graph = Graphs.Of(nodes, edges, directed);
                Assert.Equal(AllKernels.Run(kernel, graph, threads: 1), AllKernels.Run(kernel, graph, threads: 3));
                Assert.DoesNotContain("NaN", AllKernels.Run(kernel, graph), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllKernels.Names), MemberType = typeof(AllKernels))]
    public void Self_loops_and_parallel_edges_do_not_count(string kernel)
    {
        var simple = Graphs.Of(7, "0-1 1-2 2-0 2-3 3-4 5-6");
        var messy = Graphs.Of(7, "3-3 0-1 1-0 1-2 2-0 0-2 2-3 4-4 3-4 6-5 5-6");
        Assert.Equal(AllKernels.Run(kernel, simple), AllKernels.Run(kernel, messy));
    }

    [Theory]
    [MemberData(nameof(AllKernels.Names), MemberType = typeof(AllKernels))]
    public void A_kernel_can_be_stopped(string kernel)
    {
        var graph = Graphs.Random(6, 700, 1500);
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => AllKernels.Run(kernel, graph, threads: 1, cancellationToken: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => AllKernels.Run(kernel, graph, threads: 2, cancellationToken: source.Token));
    }

    [Theory]
    [MemberData(nameof(AllKernels.Names), MemberType = typeof(AllKernels))]
    public void Progress_ends_at_one(string kernel)
    {
        var reports = new Reports();
        AllKernels.Run(kernel, Graphs.Random(6, 700, 1500, directed: true, weighted: true), threads: 2, reports);
        Assert.All(reports.Fractions, fraction => Assert.InRange(fraction, 0, 1));
        Assert.Equal(1, reports.Fractions.Max());
    }

    private sealed class Reports : IProgress<double>
    {
        public List<double> Fractions { get; } = [];

        public void Report(double value)
        {
            lock (Fractions) Fractions.Add(value);
        }
    }
}

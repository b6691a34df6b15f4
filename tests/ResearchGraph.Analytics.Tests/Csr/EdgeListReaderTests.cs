using System.Text;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Tests.Csr;

public sealed class EdgeListReaderTests
{
    [Theory]
    [InlineData("0 1\n1 2\n", 3, 2)]
    [InlineData("# head\r\n% other\r\n\r\n0\t1\r\n  1   2  \r\n2 2", 3, 2)]
    [InlineData("0 1\n1 0\n0 1", 2, 1)]
    [InlineData("", 0, 0)]
    [InlineData("7 7\n", 8, 0)]
    public void Reads(string text, int nodes, int edges)
    {
        var graph = Read(text);
        Assert.Equal((nodes, edges), (graph.NodeCount, graph.EdgeCount));
        Assert.False(graph.IsWeighted);
    }

    [Fact]
    public void Reads_weights()
    {
        var graph = Read("0 1 2.5\n1 2 1e-3\n", directed: true);
        Assert.Equal([2.5, 0.001], graph.Weights.ToArray());
        Assert.True(graph.IsDirected);
    }

    [Theory]
    [InlineData("0 1\n0 x\n", 2, "found 'x', expected a node id")]
    [InlineData("0 1\n\n2\n", 3, "found the end of the line, expected a node id")]
    [InlineData("-1 2\n", 1, "found '-1 2', expected a node id")]
    [InlineData("0 1.5\n", 1, "found '1.5', expected a node id")]
    [InlineData("0 99999999999999999999\n", 1, "found '99999999999999999999', expected an id of at most 100000000")]
    [InlineData("0 1\n0 1 2\n", 2, "found 3 columns, expected 2 columns as on the lines before")]
    [InlineData("0 1 2\n0 1\n", 2, "found 2 columns, expected 3 columns as on the lines before")]
    [InlineData("0 1 -2\n", 1, "found '-2', expected a weight: a finite number that is not negative, and nothing after it")]
    [InlineData("0 1 2 3\n", 1, "found '2 3', expected a weight: a finite number that is not negative, and nothing after it")]
    [InlineData("0 1\n\0\u0001\n", 2, @"found '\x00\x01', expected a node id")]
    public void Says_what_is_wrong_and_where(string text, long line, string message)
    {
        var error = Assert.Throws<EdgeListException>(() => Read(text));
        Assert.Equal(line, error.Line);
        Assert.EndsWith($":{line}: {message}.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_file_is_read_in_pieces()
    {
        var text = new StringBuilder();
        var random = new Random(5);
        var edges = new HashSet<(int, int)>();
        for (var i = 0; i < 400_000; i++)
        {
            var (u, v) = (random.Next(300_000), random.Next(300_000));
            text.Append(u).Append(' ').Append(v).Append('\n');
            if (u != v) edges.Add((Math.Min(u, v), Math.Max(u, v)));
        }
        var graph = Read(text.ToString());
        Assert.Equal(edges.Count, graph.EdgeCount);
        Assert.All(edges.Take(1000), edge => Assert.True(graph.HasEdge(edge.Item1, edge.Item2)));
        var error = Assert.Throws<EdgeListException>(() => Read(text.Append("oops\n0 1\n").ToString()));
        Assert.Equal(400_001, error.Line);
        error = Assert.Throws<EdgeListException>(() => Read(text.Replace("oops", new string('1', 100_000)).ToString()));
        Assert.Equal((400_001, "a line of more than 65536 bytes"), (error.Line, error.Found));
    }

    private static CsrGraph Read(string text, bool directed = false)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return EdgeListReader.Read(path, new EdgeListOptions { Directed = directed, Threads = 2 });
        }
        finally
        {
            File.Delete(path);
        }
    }
}

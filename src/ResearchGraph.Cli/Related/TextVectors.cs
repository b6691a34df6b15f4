using ResearchGraph.Analytics.Text;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Related;

/// <summary>A vector of length 1 for every text; empty texts have a vector of zeros. Immutable.</summary>
/// <param name="Rows">One vector a text, all of one length.</param>
internal sealed record TextVectors(double[][] Rows)
{
    /// <summary>The vectors of the titles and abstracts of papers.</summary>
    public static TextVectors Of(GraphSnapshot graph, IReadOnlyList<NodeId> papers, RelatedOptions options, CancellationToken cancellation)
    {
        List<string> texts = [.. papers.Select(paper => $"{NodeText.Text(graph.GetProperty(paper, "title"))}. {NodeText.Text(graph.GetProperty(paper, "abstract"))}")];
        return options.Model == TextModel.MlNet ? MlNetModel.Vectors(texts, options) : BySvd(texts, options, cancellation);
    }

    /// <summary>The cosine of two vectors; at least 0.</summary>
    public double Similarity(int a, int b) => Math.Clamp(Dot(Rows[a], Rows[b]), 0, 1);

    /// <summary>The mean of some vectors, scaled to length 1.</summary>
    public double[] Mean(IEnumerable<int> texts)
    {
        var mean = new double[Rows.Length == 0 ? 0 : Rows[0].Length];
        foreach (var text in texts)
        {
            for (var i = 0; i < mean.Length; i++) mean[i] += Rows[text][i];
        }
        return Scaled(mean);
    }

    /// <summary>The scalar product of two vectors.</summary>
    public static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    /// <summary>A vector scaled to length 1, in place.</summary>
    public static double[] Scaled(double[] vector)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        for (var i = 0; i < vector.Length && length > 0; i++) vector[i] /= length;
        return vector;
    }

    private static TextVectors BySvd(List<string> texts, RelatedOptions options, CancellationToken cancellation)
    {
        var matrix = TfIdf.Compute(texts, new TfIdfOptions { Threads = options.Threads }, cancellation);
        var decomposed = TruncatedSvd.Compute(matrix, new TruncatedSvdOptions { Seed = options.Seed, Threads = options.Threads }, cancellation);
        return new TextVectors([.. Enumerable.Range(0, texts.Count).Select(text => Scaled(decomposed.Row(text).ToArray()))]);
    }
}

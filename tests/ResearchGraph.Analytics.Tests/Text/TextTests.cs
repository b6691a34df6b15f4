using MathNet.Numerics.LinearAlgebra;
using ResearchGraph.Analytics.Text;

namespace ResearchGraph.Analytics.Tests.Text;

public sealed class TextTests
{
    private static readonly TfIdfOptions All = new() { LeastTexts = 1, LargestShare = 1 };

    [Theory]
    [InlineData("Sparse attentions, for LLMs", "attention", "for", "for llm", "llm", "sparse", "sparse attention", "attention for")]
    [InlineData("Less is more. Loss", "less", "loss", "more", "less more")]
    [InlineData("4-bit 2025", "bit")]
    [InlineData("KV-cache", "cache")]
    public void Terms_are_folded_words_and_pairs_within_a_sentence(string text, params string[] expected)
    {
        var terms = TfIdf.Compute([text], All).Terms.ToArray();
        Assert.Equal(expected.Order(StringComparer.Ordinal), terms);
    }

    [Fact]
    public void Rare_terms_weigh_more_and_rows_have_length_one()
    {
        var matrix = TfIdf.Compute(["alpha beta", "alpha gamma", "alpha delta", ""], All with { Pairs = false });
        Assert.Equal(["alpha", "beta", "delta", "gamma"], matrix.Terms.ToArray());
        Assert.True(matrix.Values[1] > matrix.Values[0]);
        Assert.Equal(1, matrix.Values[0] * matrix.Values[0] + matrix.Values[1] * matrix.Values[1], 12);
        Assert.Equal(6, matrix.Offsets[4]);
        Assert.Equal(matrix.Values[0] * matrix.Values[2], matrix.Cosine(0, 1), 12);
        Assert.Equal(0, matrix.Cosine(0, 3));
    }

    [Fact]
    public void Terms_of_one_text_or_of_most_are_passed_over()
    {
        var texts = Enumerable.Range(0, 20).Select(i => $"common {(i < 5 ? "some" : "")} single{i}x").ToList();
        Assert.Equal(["common some", "some"], TfIdf.Compute(texts).Terms.ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_decomposition_agrees_with_a_full_one_on_any_number_of_threads(int seed)
    {
        var matrix = TfIdf.Compute(RandomTexts(seed, 60), All with { Pairs = false });
        var dense = Matrix<double>.Build.Dense(matrix.RowCount, matrix.ColumnCount);
        for (var row = 0; row < matrix.RowCount; row++)
        {
            for (var i = matrix.Offsets[row]; i < matrix.Offsets[row + 1]; i++) dense[row, matrix.Columns[i]] = matrix.Values[i];
        }
        var full = dense.Svd();
        var options = new TruncatedSvdOptions { Rank = 8, PowerIterations = 30, Seed = (ulong)seed };
        var one = TruncatedSvd.Compute(matrix, options with { Threads = 1 });
        var many = TruncatedSvd.Compute(matrix, options with { Threads = 4 });
        for (var i = 0; i < 8; i++) Assert.Equal(full.S[i], one.SingularValues.Span[i], 6);
        for (var row = 0; row < matrix.RowCount; row++) Assert.Equal(one.Row(row).ToArray(), many.Row(row).ToArray());
        // Rows of U Σ have the scalar products of the best approximation of that rank.
        var best = full.U.SubMatrix(0, 60, 0, 8) * Matrix<double>.Build.DenseOfDiagonalVector(full.S.SubVector(0, 8));
        for (var a = 0; a < 60; a += 7)
        {
            for (var b = 0; b < 60; b += 5)
                Assert.Equal(best.Row(a) * best.Row(b), Product(one, a, b), 5);
        }
    }

    [Fact]
    public void Texts_on_one_subject_are_closer_than_texts_on_another()
    {
        var svd = TruncatedSvd.Compute(
            TfIdf.Compute(["cat purrs and cat sleeps", "cat sleeps", "stock falls and bond falls", "bond falls on stock"], All), new TruncatedSvdOptions { Rank = 2 });
        Assert.True(svd.Cosine(0, 1) > 0.9);
        Assert.True(svd.Cosine(0, 2) < 0.3);
    }

    [Fact]
    public void Empty_texts_have_empty_rows()
    {
        var svd = TruncatedSvd.Compute(TfIdf.Compute(["", ""]));
        Assert.Equal((2, 0), (svd.RowCount, svd.Rank));
        Assert.Equal(0, svd.Cosine(0, 1));
    }

    private static double Product(SvdResult svd, int a, int b)
    {
        var sum = 0.0;
        for (var i = 0; i < svd.Rank; i++) sum += svd.Row(a)[i] * svd.Row(b)[i];
        return sum;
    }

    private static List<string> RandomTexts(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, 12).Select(_ => $"word{(char)('a' + random.Next(26))}")))];
    }
}

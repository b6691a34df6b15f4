using System.Collections.Immutable;

namespace ResearchGraph.Analytics.Text;

/// <summary>
/// Texts × terms in compressed sparse rows: row t is positions [Offsets[t], Offsets[t + 1]) of Columns and Values, columns ascending. Immutable and thread-safe.
/// </summary>
/// <param name="Terms">The term of each column, in ordinal order.</param>
/// <param name="Offsets">One more than there are texts.</param>
/// <param name="Columns">Numbers of terms.</param>
/// <param name="Values">Weights, above 0; the squares of a row sum to 1.</param>
public sealed record TextMatrix(ImmutableArray<string> Terms, ImmutableArray<int> Offsets, ImmutableArray<int> Columns, ImmutableArray<double> Values)
{
    /// <summary>The number of texts.</summary>
    public int RowCount => Offsets.Length - 1;

    /// <summary>The number of terms.</summary>
    public int ColumnCount => Terms.Length;

    /// <summary>The cosine of two rows, 0 to 1.</summary>
    public double Cosine(int a, int b)
    {
        var sum = 0.0;
        for (int i = Offsets[a], j = Offsets[b]; i < Offsets[a + 1] && j < Offsets[b + 1];)
        {
            if (Columns[i] == Columns[j]) sum += Values[i++] * Values[j++];
            else if (Columns[i] < Columns[j]) i++;
            else j++;
        }
        return Math.Min(1, sum);
    }
}

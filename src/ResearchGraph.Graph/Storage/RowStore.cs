namespace ResearchGraph.Graph.Storage;

/// <summary>
/// An array that grows at its end by chunks: what is there is not copied, so that a column of millions of rows leaves no garbage
/// behind. Rows that were never written hold the default. One thread.
/// </summary>
internal sealed class RowStore<T>
    where T : struct
{
    private const int ChunkBits = 12;
    private const int ChunkRows = 1 << ChunkBits;
    private const int InitialRows = 4;

    // The first chunk grows by doubling, as most columns of small graphs have few rows; all others are whole from the start.
    private readonly List<T[]> _chunks = [];

    /// <summary>How many rows there is room for.</summary>
    internal int Capacity { get; private set; }

    /// <summary>A row that there is room for.</summary>
    internal ref T this[int row] => ref _chunks[row >> ChunkBits][row & (ChunkRows - 1)];

    /// <summary>What a row holds; the default where there is no room for it.</summary>
    internal T GetOrDefault(int row) => row < Capacity ? this[row] : default;

    /// <summary>Makes room for a row and all before it.</summary>
    internal void Reserve(int row)
    {
        if (row < Capacity)
        {
            return;
        }

        GrowFirst(row);
        while (row >= Capacity)
        {
            _chunks.Add(new T[ChunkRows]);
            Capacity += ChunkRows;
        }
    }

    /// <summary>Gives all rows up.</summary>
    internal void Clear()
    {
        _chunks.Clear();
        Capacity = 0;
    }

    private void GrowFirst(int row)
    {
        if (Capacity >= ChunkRows)
        {
            return;
        }

        var wanted = Math.Min(Math.Max(Math.Max(Capacity * 2, row + 1), InitialRows), ChunkRows);
        var first = Capacity == 0 ? [] : _chunks[0];
        Array.Resize(ref first, wanted);
        _chunks.Clear();
        _chunks.Add(first);
        Capacity = wanted;
    }
}

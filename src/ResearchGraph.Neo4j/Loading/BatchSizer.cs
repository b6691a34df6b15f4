namespace ResearchGraph.Neo4j.Loading;

/// <summary>
/// How many rows the next batch takes: doubled while batches are quick, halved where they are slow, cut to a quarter where the
/// server ran out of time or memory. Thread-safe.
/// </summary>
internal sealed class BatchSizer(int mostRows)
{
    private const int FirstRows = 2_000;
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(4);

    private readonly Lock _lock = new();
    private int _rows = Math.Min(FirstRows, mostRows);
    private int _most = mostRows;

    internal int Rows
    {
        get
        {
            lock (_lock)
            {
                return _rows;
            }
        }
    }

    internal void Succeeded(int rows, TimeSpan elapsed)
    {
        lock (_lock)
        {
            if (elapsed < Quick && rows >= _rows)
            {
                _rows = Math.Min(_most, _rows * 2);
            }
            else if (elapsed > Slow)
            {
                _rows = Math.Max(1, Math.Min(_rows, rows / 2));
            }
        }
    }

    /// <summary>A batch was too much: no later one is as large.</summary>
    internal void Failed(int rows)
    {
        lock (_lock)
        {
            _most = Math.Max(1, Math.Min(_most, rows / 2));
            _rows = Math.Max(1, Math.Min(_rows, rows / 4));
        }
    }
}

namespace ResearchGraph.Extraction.Text;

/// <summary>
/// Where each character of a normalized text came from. Most characters stand for themselves, so that only the beginnings of
/// runs are kept. Immutable and thread-safe once its pass is over.
/// </summary>
internal sealed class OffsetMap
{
    private readonly List<Run> _runs = [];

    /// <summary>Notes that a character came from a stretch of the original; characters come in order.</summary>
    /// <param name="position">The character's position in the normalized text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    public void Add(int position, int start, int end)
    {
        if (_runs.Count > 0 && end - start == 1 && _runs[^1].GoesOn(position, start)) return;
        _runs.Add(new Run(position, start, end));
    }

    /// <summary>The stretch of the original that a character came from.</summary>
    public TextSpan this[int position]
    {
        get
        {
            int low = 0, high = _runs.Count - 1;
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                if (_runs[middle].Position <= position) low = middle; else high = middle - 1;
            }
            var ahead = position - _runs[low].Position;
            return TextSpan.FromBounds(_runs[low].Start + ahead, _runs[low].End + ahead);
        }
    }

    /// <summary>A run of characters, each from the place behind the one before; a character made of several stands alone.</summary>
    private readonly record struct Run(int Position, int Start, int End)
    {
        public bool GoesOn(int position, int start) => End - Start == 1 && start - Start == position - Position;
    }
}

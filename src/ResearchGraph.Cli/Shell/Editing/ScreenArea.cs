using System.Globalization;
using System.Text;

namespace ResearchGraph.Cli.Shell.Editing;

/// <summary>The rows at the bottom of a terminal where a text is edited. It draws with the few control sequences that every terminal knows.</summary>
/// <param name="screen">The terminal.</param>
/// <param name="size">Columns and rows of it, asked at each drawing.</param>
internal sealed class ScreenArea(TextWriter screen, Func<(int Width, int Height)> size)
{
    private int _caretRow;
    private int _lastRow;

    /// <summary>Draws anew over what was drawn last.</summary>
    /// <param name="layout">What to draw, for the width of <see cref="Width"/>.</param>
    /// <param name="below">Lines to show below it.</param>
    public void Draw(ScreenLayout layout, IReadOnlyList<string> below)
    {
        List<string> rows = [.. layout.Rows, .. below.Select(Cut)];
        var caretRow = layout.CaretRow;
        var most = Math.Max(2, size().Height - 1);
        if (rows.Count > most)
        {
            // Of what is higher than the screen, the part around the caret.
            var first = Math.Clamp(caretRow - most / 2, 0, rows.Count - most);
            (rows, caretRow) = (rows.GetRange(first, most), caretRow - first);
        }
        var text = new StringBuilder();
        Up(text, _caretRow);
        text.Append('\r');
        for (var i = 0; i < rows.Count; i++) text.Append(i == 0 ? "" : "\r\n").Append(rows[i]).Append("\u001b[K");
        text.Append("\u001b[J");
        Up(text, rows.Count - 1 - caretRow);
        text.Append('\r');
        if (layout.CaretColumn > 0) text.Append(CultureInfo.InvariantCulture, $"\u001b[{layout.CaretColumn}C");
        screen.Write(text.ToString());
        screen.Flush();
        (_caretRow, _lastRow) = (caretRow, rows.Count - 1);
    }

    /// <summary>Columns of the terminal, at least 1.</summary>
    public int Width => Math.Max(1, size().Width);

    /// <summary>Leaves what is drawn and goes to a fresh row below it.</summary>
    public void Leave()
    {
        for (var row = _caretRow; row < _lastRow; row++) screen.Write("\r\n");
        screen.Write("\r\n");
        screen.Flush();
        (_caretRow, _lastRow) = (0, 0);
    }

    /// <summary>Clears the whole terminal.</summary>
    public void Clear()
    {
        screen.Write("\u001b[2J\u001b[H");
        (_caretRow, _lastRow) = (0, 0);
    }

    private string Cut(string line)
    {
        while (ScreenLayout.WidthOf(line) > Width) line = line[..^1];
        return line;
    }

    private static void Up(StringBuilder text, int rows)
    {
        if (rows > 0) text.Append(CultureInfo.InvariantCulture, $"\u001b[{rows}A");
    }
}

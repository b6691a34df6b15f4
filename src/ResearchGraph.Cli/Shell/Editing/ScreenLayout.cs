using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace ResearchGraph.Cli.Shell.Editing;

/// <summary>How a text with its prompts lies on a screen of some width.</summary>
/// <param name="Rows">The rows from top to bottom, none wider than the screen.</param>
/// <param name="CaretRow">The caret's row, from 0.</param>
/// <param name="CaretColumn">The caret's column, from 0, below the width.</param>
internal sealed record ScreenLayout(IReadOnlyList<string> Rows, int CaretRow, int CaretColumn)
{
    /// <summary>Lays out a text. A character that does not fit a row goes to the next; none is cut in two.</summary>
    /// <param name="prompt">Stands before the first line.</param>
    /// <param name="continuation">Stands before each further line.</param>
    /// <param name="text">The text, lines parted by <c>\n</c>.</param>
    /// <param name="caret">Before which UTF-16 unit of it the caret stands.</param>
    /// <param name="width">Columns of the screen, at least 1.</param>
    public static ScreenLayout Of(string prompt, string continuation, string text, int caret, int width)
    {
        var rows = new List<string>();
        var row = new StringBuilder(prompt);
        var (column, caretRow, caretColumn) = (WidthOf(prompt), 0, 0);
        for (var place = 0; place < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, place);
            var element = text.Substring(place, length);
            var cells = element == "\n" ? 0 : WidthOf(element);
            if (element != "\n" && column + cells > width) Break("");
            if (place == caret) Mark();
            if (element == "\n") Break(continuation);
            else
            {
                row.Append(element);
                column += cells;
            }
            place += length;
        }
        if (caret == text.Length) Mark();
        rows.Add(row.ToString());
        return new ScreenLayout(rows, caretRow, caretColumn);

        void Mark()
        {
            // Behind a full row the caret waits at the start of the next.
            if (column >= width) Break("");
            (caretRow, caretColumn) = (rows.Count, column);
        }

        void Break(string prefix)
        {
            rows.Add(row.ToString());
            row.Clear().Append(prefix);
            column = WidthOf(prefix);
        }
    }

    /// <summary>The columns that a text without line ends takes: two for wide characters, none for marks on others.</summary>
    public static int WidthOf(string text) => text.Length == 0 ? 0 : new Segment(text).CellCount();
}

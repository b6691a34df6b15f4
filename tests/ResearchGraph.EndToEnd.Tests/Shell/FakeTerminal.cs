using System.Globalization;
using ResearchGraph.Cli.Shell.Editing;

namespace ResearchGraph.EndToEnd.Tests.Shell;

/// <summary>A terminal of a fixed size that understands what the shell writes, and shows what a person would see.</summary>
internal sealed class FakeTerminal(int width, int height = 24) : StringWriter(CultureInfo.InvariantCulture)
{
    private readonly List<List<string>> _rows = [[]];
    private int _row;
    private int _column;
    private string _pending = "";

    public (int Width, int Height) Size => (width, height);

    /// <summary>The rows from the first to the last that has something, without blanks at their ends.</summary>
    public IReadOnlyList<string> Rows => [.. _rows.Select(row => string.Concat(row).TrimEnd())];

    /// <summary>Where the caret is.</summary>
    public (int Row, int Column) Caret => (_row, _column);

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        var text = _pending + value;
        _pending = "";
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '\u001b') i = Control(text, i);
            else i = Show(text, i);
        }
    }

    private int Show(string text, int start)
    {
        var length = text[start] is '\r' or '\n' ? 1 : StringInfo.GetNextTextElementLength(text, start);
        if (text[start] == '\r') _column = 0;
        else if (text[start] == '\n')
        {
            _row++;
            while (_rows.Count <= _row) _rows.Add([]);
        }
        else
        {
            var element = text.Substring(start, length);
            var cells = ScreenLayout.WidthOf(element);
            Assert.True(_column + cells <= width, $"column {_column} of {width}: '{element}' is beyond the edge");
            while (_rows[_row].Count < _column + cells) _rows[_row].Add(" ");
            _rows[_row][_column] = element;
            if (cells == 2) _rows[_row][_column + 1] = "";
            _column += cells;
        }
        return start + length;
    }

    private int Control(string text, int start)
    {
        Assert.Equal('[', text[start + 1]);
        var end = start + 2;
        while (!char.IsLetter(text[end])) end++;
        var number = int.TryParse(text.AsSpan(start + 2, end - start - 2), out var n) ? n : 0;
        switch (text[end])
        {
            case 'A':
                Assert.True(number <= _row, "above the top");
                _row -= number;
                break;
            case 'C': _column += number; break;
            case 'H': (_row, _column) = (0, 0); break;
            case 'K': Cut(); break;
            case 'J' when number == 2: _rows.Clear(); _rows.Add([]); break;
            case 'J':
                Cut();
                _rows.RemoveRange(_row + 1, _rows.Count - _row - 1);
                break;
            default: Assert.Fail($"unexpected control sequence {text[start..(end + 1)]}"); break;
        }
        return end + 1;
    }

    private void Cut()
    {
        if (_rows[_row].Count > _column) _rows[_row].RemoveRange(_column, _rows[_row].Count - _column);
    }
}

/// <summary>Keys of a test.</summary>
internal sealed class FakeKeys(IEnumerable<ConsoleKeyInfo> keys) : IKeySource
{
    private readonly Queue<ConsoleKeyInfo> _keys = new(keys);

    /// <summary>Whether the keys come as fast as a pasted text.</summary>
    public bool IsPaste { get; init; }

    public bool HasMore => IsPaste && _keys.Count > 0;

    public ConsoleKeyInfo? Read() => _keys.TryDequeue(out var key) ? key : null;

    /// <summary>Keys as tests write them: <c>&lt;Left&gt;</c>, <c>&lt;C-a&gt;</c>, <c>&lt;A-b&gt;</c>, and characters that stand for themselves.</summary>
    public static IEnumerable<ConsoleKeyInfo> Parse(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '<' ? text.IndexOf('>', i) : -1;
            if (end < 0)
            {
                yield return text[i] switch
                {
                    '\n' => new ConsoleKeyInfo('\r', ConsoleKey.Enter, false, false, false),
                    '\t' => new ConsoleKeyInfo('\t', ConsoleKey.Tab, false, false, false),
                    var c => new ConsoleKeyInfo(c, ConsoleKey.None, false, false, false),
                };
                continue;
            }
            var name = text[(i + 1)..end];
            var (control, alt) = (name.StartsWith("C-", StringComparison.Ordinal), name.StartsWith("A-", StringComparison.Ordinal));
            if (control || alt) name = name[2..];
            yield return new ConsoleKeyInfo('\0', Named(name), false, alt, control);
            i = end;
        }
    }

    private static ConsoleKey Named(string name) => name switch
    {
        "Left" or "Right" or "Up" or "Down" => Enum.Parse<ConsoleKey>(name + "Arrow"),
        _ => Enum.Parse<ConsoleKey>(name, ignoreCase: true),
    };
}

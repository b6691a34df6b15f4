using System.Globalization;

namespace ResearchGraph.Cli.Shell.Editing;

/// <summary>The text that is being edited, of one line or several, and the place of the caret. Moves go by what people take for a character.</summary>
internal sealed class LineBuffer
{
    private string _killed = "";

    /// <summary>The text; lines are parted by <c>\n</c>, and there is no other control character.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The caret stands before the UTF-16 unit of this index; never within a character.</summary>
    public int Caret { get; private set; }

    /// <summary>Replaces all, with the caret at the end.</summary>
    public void Set(string text) => (Text, Caret) = (text, text.Length);

    /// <summary>Replaces what lies between a place and the caret.</summary>
    public void Replace(int start, string text)
    {
        Text = Text[..start] + text + Text[Caret..];
        Caret = start + text.Length;
    }

    /// <summary>Inserts a text; a tab becomes two blanks, other control characters but line ends are left out.</summary>
    public void Insert(string text) => Replace(Caret, string.Concat(text.Select(c => c switch
    {
        '\t' => "  ",
        '\n' => "\n",
        _ when char.IsControl(c) => "",
        _ => c.ToString(),
    })));

    public void Left() => Caret = Before(Caret);

    public void Right() => Caret = After(Caret);

    public void Home() => Caret = LineStart(Caret);

    public void End() => Caret = LineEnd(Caret);

    public void WordLeft() => Caret = WordStart();

    public void WordRight() => Caret = WordEnd();

    public void Backspace() => Remove(Before(Caret), Caret);

    public void Delete() => Remove(Caret, After(Caret));

    /// <summary>Cuts to the end of the line; at its end, the line end itself.</summary>
    public void KillToEnd() => Kill(Caret, LineEnd(Caret) is var end && end > Caret ? end : After(Caret));

    public void KillToStart() => Kill(LineStart(Caret), Caret);

    public void KillWordBefore() => Kill(WordStart(), Caret);

    public void KillWordAfter() => Kill(Caret, WordEnd());

    /// <summary>Inserts what was cut last.</summary>
    public void Yank() => Replace(Caret, _killed);

    /// <summary>Swaps the characters around the caret.</summary>
    public void Transpose()
    {
        var middle = Caret == Text.Length ? Before(Caret) : Caret;
        var (start, end) = (Before(middle), After(middle));
        if (start == middle || middle == end) return;
        Text = Text[..start] + Text[middle..end] + Text[start..middle] + Text[end..];
        Caret = end;
    }

    /// <summary>Moves one line up, to the same column; says whether there is one.</summary>
    public bool Up()
    {
        var start = LineStart(Caret);
        if (start == 0) return false;
        Caret = AtColumn(LineStart(start - 1), Column(start));
        return true;
    }

    /// <summary>Moves one line down, to the same column; says whether there is one.</summary>
    public bool Down()
    {
        var end = LineEnd(Caret);
        if (end == Text.Length) return false;
        Caret = AtColumn(end + 1, Column(LineStart(Caret)));
        return true;
    }

    private int Column(int lineStart) => new StringInfo(Text[lineStart..Caret]).LengthInTextElements;

    private int AtColumn(int lineStart, int column)
    {
        var (place, end) = (lineStart, LineEnd(lineStart));
        while (column-- > 0 && place < end) place = After(place);
        return place;
    }

    private int LineStart(int place) => place == 0 ? 0 : Text.LastIndexOf('\n', place - 1) + 1;

    private int LineEnd(int place) => Text.IndexOf('\n', place) is var end && end < 0 ? Text.Length : end;

    private int After(int place) => place == Text.Length ? place : place + StringInfo.GetNextTextElementLength(Text, place);

    private int Before(int place)
    {
        if (place == 0) return 0;
        var before = LineStart(place);
        if (before == place) return place - 1;
        for (var next = before; next < place; next = After(next)) before = next;
        return before;
    }

    private int WordStart()
    {
        var place = Caret;
        while (place > 0 && !IsWord(Text[place - 1])) place--;
        while (place > 0 && IsWord(Text[place - 1])) place--;
        return place;
    }

    private int WordEnd()
    {
        var place = Caret;
        while (place < Text.Length && !IsWord(Text[place])) place++;
        while (place < Text.Length && IsWord(Text[place])) place++;
        return place;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '_';

    private void Kill(int start, int end)
    {
        if (start == end) return;
        _killed = Text[start..end];
        Remove(start, end);
    }

    private void Remove(int start, int end)
    {
        Text = Text[..start] + Text[end..];
        Caret = start;
    }
}

using ResearchGraph.Cli.Shell.Completion;

namespace ResearchGraph.Cli.Shell.Editing;

/// <summary>How the reading of an entry ended.</summary>
internal enum ReadEnd
{
    /// <summary>With Enter: there is an entry</summary>
    Entered,

    /// <summary>With Ctrl-C: the entry is dropped</summary>
    Cancelled,

    /// <summary>With Ctrl-D on an empty line, or the end of the keys: the user leaves</summary>
    Closed,
}

/// <summary>Reads entries of one or several lines from keys: the usual ones of Emacs and readline, history, search and completion.</summary>
/// <param name="keys">Where the keys come from.</param>
/// <param name="area">Where the entry is drawn.</param>
/// <param name="history">What was entered before; entries are added by the caller.</param>
/// <param name="completer">Proposes what may stand at the caret.</param>
/// <param name="isComplete">Whether Enter ends the entry, or begins a new line of it.</param>
internal sealed class LineEditor(IKeySource keys, ScreenArea area, History history, ICompleter completer, Func<string, bool> isComplete)
{
    private readonly LineBuffer _buffer = new();
    private string _prompt = "";
    private string _draft = "";
    private int _place;
    private string? _search;
    private bool _wasTab;
    private IReadOnlyList<string> _below = [];

    /// <summary>The text that was entered.</summary>
    public string Text => _buffer.Text;

    /// <summary>Reads one entry.</summary>
    /// <param name="prompt">Stands before it; further lines have a shorter one of its width.</param>
    public ReadEnd Read(string prompt)
    {
        (_prompt, _draft, _place, _search, _below) = (prompt, "", history.Entries.Count, null, []);
        _buffer.Set("");
        while (true)
        {
            if (!keys.HasMore) Draw();
            if (keys.Read() is not { } key) return Leave(ReadEnd.Closed);
            _below = [];
            var end = _search is null ? Edit(key) : Search(key);
            _wasTab = key.Key == ConsoleKey.Tab;
            if (end is { } how) return Leave(how);
        }
    }

    private ReadEnd? Edit(ConsoleKeyInfo key)
    {
        var (hasControl, hasAlt) = (key.Modifiers.HasFlag(ConsoleModifiers.Control), key.Modifiers.HasFlag(ConsoleModifiers.Alt));
        // Both together with a character are the AltGr of some keyboards.
        var isCharacter = hasControl && hasAlt && key.KeyChar >= ' ';
        if (hasControl && !isCharacter) return EditWithControl(key.Key);
        if (hasAlt && !isCharacter)
        {
            EditWithAlt(key.Key);
            return null;
        }
        switch (key.Key)
        {
            case ConsoleKey.Enter:
                if (isComplete(_buffer.Text)) return ReadEnd.Entered;
                _buffer.Insert("\n");
                break;
            case ConsoleKey.Tab when !keys.HasMore: Complete(); break;
            case ConsoleKey.Backspace: _buffer.Backspace(); break;
            case ConsoleKey.Delete: _buffer.Delete(); break;
            case ConsoleKey.LeftArrow: _buffer.Left(); break;
            case ConsoleKey.RightArrow: _buffer.Right(); break;
            case ConsoleKey.Home: _buffer.Home(); break;
            case ConsoleKey.End: _buffer.End(); break;
            case ConsoleKey.UpArrow: Up(); break;
            case ConsoleKey.DownArrow: Down(); break;
            default:
                if (key.KeyChar is '\t' or >= ' ') _buffer.Insert(key.KeyChar.ToString());
                break;
        }
        return null;
    }

    private ReadEnd? EditWithControl(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.C: return ReadEnd.Cancelled;
            case ConsoleKey.D when _buffer.Text.Length == 0: return ReadEnd.Closed;
            case ConsoleKey.D: _buffer.Delete(); break;
            case ConsoleKey.A: _buffer.Home(); break;
            case ConsoleKey.E: _buffer.End(); break;
            case ConsoleKey.B: _buffer.Left(); break;
            case ConsoleKey.F: _buffer.Right(); break;
            case ConsoleKey.H: _buffer.Backspace(); break;
            case ConsoleKey.K: _buffer.KillToEnd(); break;
            case ConsoleKey.U: _buffer.KillToStart(); break;
            case ConsoleKey.W or ConsoleKey.Backspace: _buffer.KillWordBefore(); break;
            case ConsoleKey.Delete: _buffer.KillWordAfter(); break;
            case ConsoleKey.Y: _buffer.Yank(); break;
            case ConsoleKey.T: _buffer.Transpose(); break;
            case ConsoleKey.LeftArrow: _buffer.WordLeft(); break;
            case ConsoleKey.RightArrow: _buffer.WordRight(); break;
            case ConsoleKey.P: Up(); break;
            case ConsoleKey.N: Down(); break;
            case ConsoleKey.L: area.Clear(); break;
            case ConsoleKey.R: (_search, _place) = ("", history.Entries.Count); break;
            case ConsoleKey.J or ConsoleKey.Enter: _buffer.Insert("\n"); break;
        }
        return null;
    }

    private void EditWithAlt(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.B or ConsoleKey.LeftArrow: _buffer.WordLeft(); break;
            case ConsoleKey.F or ConsoleKey.RightArrow: _buffer.WordRight(); break;
            case ConsoleKey.D: _buffer.KillWordAfter(); break;
            case ConsoleKey.Backspace: _buffer.KillWordBefore(); break;
            case ConsoleKey.Enter: _buffer.Insert("\n"); break;
        }
    }

    private void Up()
    {
        if (_buffer.Up() || _place == 0) return;
        if (_place == history.Entries.Count) _draft = _buffer.Text;
        _buffer.Set(history.Entries[--_place]);
    }

    private void Down()
    {
        if (_buffer.Down() || _place >= history.Entries.Count) return;
        _place++;
        _buffer.Set(_place == history.Entries.Count ? _draft : history.Entries[_place]);
    }

    private void Complete()
    {
        var proposal = completer.Complete(_buffer.Text[.._buffer.Caret]);
        if (proposal.Candidates.Count == 1) _buffer.Replace(proposal.Start, proposal.Candidates[0]);
        else if (proposal.CommonStart is { } common && common.Length > _buffer.Caret - proposal.Start) _buffer.Replace(proposal.Start, common);
        else if (_wasTab) _below = CandidateColumns.Of(proposal.Candidates, area.Width);
    }

    /// <summary>A key while Ctrl-R looks for an entry; one that means nothing to the search ends it and counts as usual.</summary>
    private ReadEnd? Search(ConsoleKeyInfo key)
    {
        var hasControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        switch (key.Key)
        {
            case ConsoleKey.R when hasControl: FindEarlier(_place); break;
            case ConsoleKey.G or ConsoleKey.C when hasControl: EndSearch(); _buffer.Set(""); break;
            case ConsoleKey.Escape: EndSearch(); break;
            case ConsoleKey.Backspace:
                if (_search!.Length > 0) _search = _search[..^1];
                FindEarlier(history.Entries.Count);
                break;
            default:
                if (key.KeyChar >= ' ' && key.Modifiers is ConsoleModifiers.None or ConsoleModifiers.Shift)
                {
                    _search += key.KeyChar;
                    FindEarlier(Math.Min(history.Entries.Count, _place + 1));
                    break;
                }
                EndSearch();
                return Edit(key);
        }
        return null;
    }

    private void EndSearch() => _search = null;

    private void FindEarlier(int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (!history.Entries[i].Contains(_search!, StringComparison.OrdinalIgnoreCase)) continue;
            _place = i;
            _buffer.Set(history.Entries[i]);
            return;
        }
    }

    private void Draw()
    {
        var prompt = _search is null ? _prompt : $"(search '{_search}') ";
        area.Draw(ScreenLayout.Of(prompt, Continuation(prompt), _buffer.Text, _buffer.Caret, area.Width), _below);
    }

    private ReadEnd Leave(ReadEnd how)
    {
        (_search, _below) = (null, []);
        if (how == ReadEnd.Entered) _buffer.Set(_buffer.Text);
        Draw();
        area.Leave();
        return how;
    }

    private static string Continuation(string prompt) => prompt.Length < 2 ? prompt : "> ".PadLeft(prompt.Length);
}

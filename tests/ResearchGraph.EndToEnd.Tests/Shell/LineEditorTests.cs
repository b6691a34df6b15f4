using ResearchGraph.Cli.Shell;
using ResearchGraph.Cli.Shell.Completion;
using ResearchGraph.Cli.Shell.Editing;

namespace ResearchGraph.EndToEnd.Tests.Shell;

/// <summary>Keys in, text and screen out.</summary>
public sealed class LineEditorTests
{
    [Theory]
    [InlineData("abc", "abc|")]
    [InlineData("abc<Left><Left>x", "ax|bc")]
    [InlineData("abc<Home>x<End>y", "xabcy|")]
    [InlineData("abc<C-a>x<C-e>y", "xabcy|")]
    [InlineData("abc<C-b><C-b><C-f>x", "abx|c")]
    [InlineData("abc<Left><Backspace>", "a|c")]
    [InlineData("abc<C-h>", "ab|")]
    [InlineData("abc<Home><Delete>", "|bc")]
    [InlineData("abc<Home><C-d>", "|bc")]
    [InlineData("ab cd ef<C-w>", "ab cd |")]
    [InlineData("ab cd, <C-w>", "ab |")]
    [InlineData("ab cd ef<A-b><A-b>x", "ab x|cd ef")]
    [InlineData("ab cd<Home><A-f>x", "abx| cd")]
    [InlineData("ab cd<C-Left>x", "ab x|cd")]
    [InlineData("ab cd<Home><C-Right>x", "abx| cd")]
    [InlineData("ab cd<Home><A-d>", "| cd")]
    [InlineData("ab cd<A-b><C-k>", "ab |")]
    [InlineData("ab cd<A-b><C-u>", "|cd")]
    [InlineData("ab cd<C-w><C-a><C-y>", "cd|ab ")]
    [InlineData("abc<C-t>", "acb|")]
    [InlineData("abc<C-a><C-t>", "|abc")]
    [InlineData("ab\ncd<Up>x", "abx|\ncd")]
    [InlineData("abcd\nx<Up>y", "ay|bcd\nx")]
    [InlineData("ab\ncd<Up><Home><Down>x", "ab\nx|cd")]
    [InlineData("ab\ncd<C-a><Backspace>", "ab|cd")]
    [InlineData("ab\ncd<Up><C-k>", "ab|cd")]
    [InlineData("模型压缩<Left><Left>x<Backspace><Backspace>", "模|压缩")]
    [InlineData("e\u0301x<Left><Left>y", "y|e\u0301x")]
    [InlineData("👩‍🚀<Left>x", "x|👩‍🚀")]
    [InlineData("👩‍🚀<Backspace>", "|")]
    [InlineData("<Escape><F5>a", "a|")]
    public void Keys_edit_the_text(string keys, string expected)
    {
        var (editor, terminal, _) = Make(keys);
        Assert.Equal(ReadEnd.Closed, editor.Read("> "));
        var caret = expected.IndexOf('|', StringComparison.Ordinal);
        Assert.Equal(expected.Remove(caret, 1), editor.Text);
        Assert.Equal(expected[..caret], BeforeCaret(keys, 80));
        Assert.NotEmpty(terminal.Rows);
    }

    [Theory]
    [InlineData("RETURN 1;\n", "Entered", "RETURN 1;")]
    [InlineData("RETURN\n1\n;\n", "Entered", "RETURN\n1\n;")]
    [InlineData("RETURN ';\n';\n", "Entered", "RETURN ';\n';")]
    [InlineData("// c\nRETURN 1;\n", "Entered", "// c\nRETURN 1;")]
    [InlineData(":help\n", "Entered", ":help")]
    [InlineData("\n", "Entered", "")]
    [InlineData("RETURN 1;<A-Enter>RETURN 2;\n", "Entered", "RETURN 1;\nRETURN 2;")]
    [InlineData("RETURN<C-c>", "Cancelled", "RETURN")]
    [InlineData("<C-d>", "Closed", "")]
    public void An_entry_ends_with_Enter_once_nothing_is_open(string keys, string end, string text)
    {
        var (editor, _, _) = Make(keys);
        Assert.Equal(end, editor.Read("> ").ToString());
        Assert.Equal(text, editor.Text);
    }

    [Theory]
    [InlineData("<Up>", "third")]
    [InlineData("<Up><Up><Up><Up>", "first")]
    [InlineData("<Up><Up><Down>", "third")]
    [InlineData("draft<Up><Down>", "draft")]
    [InlineData("<C-p><C-p><C-n>", "third")]
    [InlineData("<C-r>s", "second")]
    [InlineData("<C-r>ir", "third")]
    [InlineData("<C-r>ir<C-r>", "first")]
    [InlineData("<C-r>zz", "")]
    [InlineData("<C-r>sz<Backspace>", "second")]
    [InlineData("<C-r>sec<Escape>!", "second!")]
    [InlineData("<C-r>sec<C-g>x", "x")]
    [InlineData("<C-r>sec<Home>x", "xsecond")]
    public void Earlier_entries_come_back(string keys, string expected)
    {
        var history = new History(null);
        foreach (var entry in (string[])["first", "second", "third"]) history.Add(entry);
        var (editor, _, _) = Make(keys, history: history);
        editor.Read("> ");
        Assert.Equal(expected, editor.Text);
    }

    [Fact]
    public void Tab_completes_as_far_as_it_is_clear_and_lists_at_the_second_time()
    {
        var (editor, terminal, rows) = Make("x al\t", "alpha", "alphabet");
        editor.Read("> ");
        Assert.Equal("x alpha", editor.Text);
        (editor, terminal, rows) = Make("al\t\t", "alpha", "alphabet");
        terminal.Write("");
        editor.Read("> ");
        Assert.Equal("alpha", editor.Text);
        Assert.Contains(rows, seen => seen.SequenceEqual(["> alpha", "alpha     alphabet"]));
        Assert.Equal(["> alpha", ""], terminal.Rows);
        (editor, _, _) = Make("be\t", "beta");
        editor.Read("> ");
        Assert.Equal("beta", editor.Text);
        (editor, _, _) = Make("zz\t\t", "beta");
        editor.Read("> ");
        Assert.Equal("zz", editor.Text);
    }

    [Fact]
    public void A_pasted_text_is_taken_as_it_stands()
    {
        var terminal = new FakeTerminal(40);
        var keys = new FakeKeys(FakeKeys.Parse("MATCH (n)\n\tRETURN\tn;\n")) { IsPaste = true };
        var editor = new LineEditor(keys, new ScreenArea(terminal, () => terminal.Size), new History(null), new FakeCompleter("nope"), ShellLoop.IsComplete);
        Assert.Equal(ReadEnd.Entered, editor.Read("> "));
        Assert.Equal("MATCH (n)\n  RETURN  n;", editor.Text);
        Assert.Equal(["> MATCH (n)", ">   RETURN  n;", ""], terminal.Rows);
    }

    [Theory]
    [InlineData("abcdefgh", 10, "> abcdefgh", 1, 0)]
    [InlineData("abcdefghi", 10, "> abcdefgh/i", 1, 1)]
    [InlineData("abcdefg模x", 10, "> abcdefg/模x", 1, 3)]
    [InlineData("ab\ncd<Up>", 10, "> ab/> cd", 0, 4)]
    [InlineData("abcdefghij<Home>", 10, "> abcdefgh/ij", 0, 2)]
    [InlineData("模型压缩<Left>", 10, "> 模型压缩", 0, 8)]
    public void Long_lines_go_on_in_the_next_row(string keys, int width, string rows, int row, int column)
    {
        var terminal = new FakeTerminal(width);
        var caret = (0, 0);
        var source = new WatchedKeys(FakeKeys.Parse(keys), () => caret = terminal.Caret);
        new LineEditor(source, new ScreenArea(terminal, () => terminal.Size), new History(null), new FakeCompleter(), ShellLoop.IsComplete).Read("> ");
        Assert.Equal(rows.Split('/'), terminal.Rows.Where(seen => seen.Length > 0));
        Assert.Equal((row, column), caret);
    }

    [Fact]
    public void An_entry_that_is_higher_than_the_screen_shows_the_part_around_the_caret()
    {
        var terminal = new FakeTerminal(20, 6);
        var source = new FakeKeys(FakeKeys.Parse(string.Concat(Enumerable.Range(0, 30).Select(i => $"line {i}\n"))));
        new LineEditor(source, new ScreenArea(terminal, () => terminal.Size), new History(null), new FakeCompleter(), ShellLoop.IsComplete).Read("> ");
        Assert.Contains("> line 29", terminal.Rows);
        Assert.DoesNotContain("> line 0", terminal.Rows);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_screen_always_shows_the_text(int seed)
    {
        string[] keys = ["a", "模", "e\u0301", " ", "\n", "<Left>", "<Right>", "<Up>", "<Down>", "<Home>", "<End>", "<Backspace>", "<Delete>", "<C-w>", "<C-k>", "<C-y>", "<A-b>", "<A-f>", "long text "];
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, 300).Select(_ => keys[random.Next(keys.Length)]));
        var terminal = new FakeTerminal(13, 400);
        var editor = new LineEditor(new FakeKeys(FakeKeys.Parse(text)), new ScreenArea(terminal, () => terminal.Size), new History(null), new FakeCompleter(), ShellLoop.IsComplete);
        editor.Read("> ");
        var layout = ScreenLayout.Of("> ", "> ", editor.Text, editor.Text.Length, 13);
        var expected = layout.Rows.Select(row => row.TrimEnd()).ToList();
        Assert.True(expected.SequenceEqual(terminal.Rows.Take(expected.Count)), $"seed {seed}: {string.Join('/', expected)} ≠ {string.Join('/', terminal.Rows)}");
    }

    private static string BeforeCaret(string keys, int width)
    {
        // What is typed at the caret parts the text into before and behind.
        var (editor, _, _) = Make(keys + "\u25ae", width: width);
        editor.Read("> ");
        return editor.Text[..editor.Text.IndexOf('\u25ae', StringComparison.Ordinal)];
    }

    private static (LineEditor Editor, FakeTerminal Terminal, List<IReadOnlyList<string>> Seen) Make(string keys, params string[] candidates) =>
        Make(keys, null, 80, candidates);

    private static (LineEditor Editor, FakeTerminal Terminal, List<IReadOnlyList<string>> Seen) Make(
        string keys, History? history = null, int width = 80, params string[] candidates)
    {
        var terminal = new FakeTerminal(width);
        var seen = new List<IReadOnlyList<string>>();
        var source = new WatchedKeys(FakeKeys.Parse(keys), () => seen.Add(terminal.Rows));
        return (new LineEditor(source, new ScreenArea(terminal, () => terminal.Size), history ?? new History(null), new FakeCompleter(candidates), ShellLoop.IsComplete), terminal, seen);
    }

    /// <summary>Looks at the screen before each key.</summary>
    private sealed class WatchedKeys(IEnumerable<ConsoleKeyInfo> keys, Action look) : IKeySource
    {
        private readonly FakeKeys _keys = new(keys);

        public bool HasMore => false;

        public ConsoleKeyInfo? Read()
        {
            look();
            return _keys.Read();
        }
    }

    private sealed class FakeCompleter(params string[] words) : ICompleter
    {
        public Proposal Complete(string before)
        {
            var start = before.LastIndexOf(' ') + 1;
            return new Proposal(start, [.. words.Where(word => word.StartsWith(before[start..], StringComparison.Ordinal))]);
        }
    }
}

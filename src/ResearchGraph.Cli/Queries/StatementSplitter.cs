namespace ResearchGraph.Cli.Queries;

/// <summary>
/// Finds the semicolons that end statements: those outside of strings, quoted names and comments. It knows nothing else of the
/// language, so that a server may know more of it.
/// </summary>
internal static class StatementSplitter
{
    /// <summary>The statements of a text in order; those without anything but blanks and comments are left out.</summary>
    public static IReadOnlyList<StatementText> Split(string text)
    {
        var statements = new List<StatementText>();
        var (start, hasContent) = (0, false);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == ';')
            {
                Add(statements, text, start, i, hasContent);
                (start, hasContent) = (++i, false);
                continue;
            }
            var next = EndOfPiece(text, i);
            hasContent |= !char.IsWhiteSpace(text[i]) && !IsComment(text, i);
            i = next;
        }
        Add(statements, text, start, text.Length, hasContent);
        return statements;
    }

    /// <summary>Whether nothing is left open: the last thing that is neither blank nor comment is a semicolon, or all is blank.</summary>
    public static bool IsComplete(string text)
    {
        var complete = string.IsNullOrWhiteSpace(text);
        for (var i = 0; i < text.Length; i = EndOfPiece(text, i))
        {
            if (IsComment(text, i)) complete &= text[i + 1] != '*' || IsClosedComment(text, i);
            else if (!char.IsWhiteSpace(text[i])) complete = text[i] == ';';
        }
        return complete;
    }

    private static void Add(List<StatementText> statements, string text, int start, int end, bool hasContent)
    {
        if (!hasContent) return;
        while (char.IsWhiteSpace(text[start])) start++;
        statements.Add(new StatementText(text[start..end].TrimEnd(), start));
    }

    /// <summary>The end of the string, quoted name, comment or single character that starts at a place.</summary>
    private static int EndOfPiece(string text, int start) => text[start] switch
    {
        '\'' or '"' => EndOfString(text, start),
        '`' => After(text, text.IndexOf('`', start + 1), 1),
        '/' when IsComment(text, start) => text[start + 1] == '*'
            ? After(text, text.IndexOf("*/", start + 2, StringComparison.Ordinal), 2)
            : After(text, text.IndexOf('\n', start), 1),
        _ => start + 1,
    };

    private static int EndOfString(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == text[start]) return i + 1;
        }
        return text.Length;
    }

    private static int After(string text, int found, int length) => found < 0 ? text.Length : found + length;

    private static bool IsComment(string text, int start) => text[start] == '/' && start + 1 < text.Length && text[start + 1] is '*' or '/';

    private static bool IsClosedComment(string text, int start) => text.IndexOf("*/", start + 2, StringComparison.Ordinal) >= 0;
}

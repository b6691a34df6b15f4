namespace ResearchGraph.Cli.Shell.Completion;

/// <summary>What kind of name is due at a place.</summary>
internal enum NameKind
{
    /// <summary>No name: within a text or a comment</summary>
    None,

    /// <summary>A keyword, a function or a variable</summary>
    Word,

    /// <summary>A label of a node</summary>
    Label,

    /// <summary>A type of a relationship</summary>
    RelationshipType,

    /// <summary>A property</summary>
    Property,

    /// <summary>A parameter, behind <c>$</c></summary>
    Parameter,

    /// <summary>A procedure, behind CALL</summary>
    Procedure,
}

/// <summary>The place at the end of a part of a statement.</summary>
/// <param name="Kind">What kind of name is due.</param>
/// <param name="Start">Where the word starts that stands there so far; it may be empty.</param>
/// <param name="Words">The words of the statement that may be variables.</param>
internal sealed record CompletionPlace(NameKind Kind, int Start, IReadOnlyList<string> Words)
{
    /// <summary>Looks at a text from its begin to its end, once.</summary>
    public static CompletionPlace Of(string text)
    {
        var scan = new Scan(text);
        return scan.Run();
    }

    /// <summary>One pass over a text. Brackets are kept on a stack, since they decide what a colon means.</summary>
    private sealed class Scan(string text)
    {
        private readonly Stack<char> _open = new();
        private readonly List<string> _words = [];
        private string _wordBefore = "";
        private char _before;
        private bool _isLabel;

        public CompletionPlace Run()
        {
            var place = 0;
            while (place < text.Length)
            {
                var c = text[place];
                if (IsWord(c))
                {
                    var end = place;
                    // A namespace is part of the name of a function or procedure.
                    while (end < text.Length && IsWord(text[end])) end++;
                    if (end == text.Length) return At(place);
                    _wordBefore = text[place..end];
                    if (_before is not (':' or '.' or '$' or '|' or '&' or '!') && !char.IsDigit(c)) _words.Add(_wordBefore);
                    _before = 'a';
                    place = end;
                }
                else if (c is '\'' or '"' || IsComment(place))
                {
                    place = EndOf(place);
                    if (place < 0) return new CompletionPlace(NameKind.None, text.Length, _words);
                    if (c is '\'' or '"') (_before, _isLabel) = (c, false);
                }
                else
                {
                    Step(c);
                    place++;
                }
            }
            return At(text.Length);
        }

        private void Step(char c)
        {
            if (char.IsWhiteSpace(c))
            {
                if (_before is not (':' or '|' or '&' or '!' or '.' or '$')) _isLabel = false;
                return;
            }
            switch (c)
            {
                case '(' or '[' or '{': _open.Push(c); _isLabel = false; break;
                case ')' or ']' or '}': _open.TryPop(out _); _isLabel = false; break;
                case ';': _open.Clear(); _words.Clear(); _isLabel = false; break;
                case ':': _isLabel = !(_open.TryPeek(out var open) && open == '{'); break;
                case '|' or '&' or '!': break;
                default: _isLabel = false; break;
            }
            _before = c;
        }

        private CompletionPlace At(int start) => new(KindAt(), start, _words);

        private NameKind KindAt()
        {
            var inside = _open.TryPeek(out var open) ? open : '\0';
            return _before switch
            {
                '$' => NameKind.Parameter,
                '.' => NameKind.Property,
                ':' or '|' or '&' or '!' when _isLabel => inside == '[' ? NameKind.RelationshipType : NameKind.Label,
                '{' or ',' when inside == '{' => NameKind.Property,
                'a' when _wordBefore.Equals("CALL", StringComparison.OrdinalIgnoreCase) => NameKind.Procedure,
                _ => NameKind.Word,
            };
        }

        private bool IsComment(int place) => text[place] == '/' && place + 1 < text.Length && text[place + 1] is '/' or '*';

        /// <summary>The end of the text or comment that starts at a place; below 0 where it is open.</summary>
        private int EndOf(int place)
        {
            if (text[place] == '/')
            {
                var (mark, length) = text[place + 1] == '*' ? ("*/", 2) : ("\n", 1);
                var end = text.IndexOf(mark, place + 2, StringComparison.Ordinal);
                return end < 0 ? -1 : end + length;
            }
            for (var i = place + 1; i < text.Length; i++)
            {
                if (text[i] == '\\') i++;
                else if (text[i] == text[place]) return i + 1;
            }
            return -1;
        }

        private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
    }
}

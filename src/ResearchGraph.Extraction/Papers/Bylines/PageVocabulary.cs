namespace ResearchGraph.Extraction.Papers.Bylines;

/// <summary>
/// What one page teaches about the words of its titles and the names of its people: the words of its abstracts, and the names
/// that stand clear in its bylines. Names are compared after Unicode normalisation and without regard to case.
/// </summary>
internal sealed class PageVocabulary
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _lowerWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _surnames = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the words of an abstract.</summary>
    public void AddText(string text)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var lowerWords = _lowerWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (start, length) in WordScanner.Words(text))
        {
            var word = text.AsSpan(start, length);
            words.Add(word);
            if (char.IsLower(word[0])) lowerWords.Add(word);
        }
    }

    /// <summary>Learns a person's name.</summary>
    public void AddName(string name)
    {
        var key = NameKey.Of(name);
        _names[key] = _names.GetValueOrDefault(key) + 1;
        var space = key.IndexOf(' ');
        if (space < 0) return;
        _given.Add(key[..space]);
        _surnames.Add(key[(key.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>How often the name was learnt.</summary>
    public int Count(string name) => _names.GetValueOrDefault(NameKey.Of(name));

    /// <summary>Whether some name begins with the word.</summary>
    public bool IsGivenName(string word) => _given.Contains(NameKey.Of(word));

    /// <summary>Whether some name ends with the word.</summary>
    public bool IsSurname(string word) => _surnames.Contains(NameKey.Of(word));

    /// <summary>Whether some abstract has the word, in whatever case.</summary>
    public bool HasWord(string word) => _words.Contains(word);

    /// <summary>Whether some abstract has the word in lower case.</summary>
    public bool HasLowerWord(string word) => _lowerWords.Contains(word.ToLowerInvariant());
}

using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>Which sentences of an abstract speak of the paper's own work. Not thread-safe.</summary>
internal sealed class OwnSentences
{
    private readonly bool[] _isOwn;
    private int _first = int.MaxValue;

    /// <summary>Reads the sentences.</summary>
    public OwnSentences(WordSequence words)
    {
        _isOwn = new bool[words.Field.Sentences.Length];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var isOwn = word.Is(WordRole.We | WordRole.Our) || (word.Is(WordRole.Paper) && i > 0 && words[i - 1].Is(WordRole.Article));
            if (!isOwn) continue;
            _isOwn[word.Sentence] = true;
            _first = Math.Min(_first, word.Sentence);
        }
    }

    /// <summary>Takes the sentences that name a contribution for own ones too.</summary>
    /// <param name="words">The abstract.</param>
    /// <param name="candidates">The names so far.</param>
    /// <param name="threshold">Confidence from which a name counts.</param>
    public void Extend(WordSequence words, CandidateSet candidates, double threshold)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsNameLike(i) || candidates.Find(NameKey.Singular(words.Core(i))) is not { } candidate || candidate.Confidence < threshold) continue;
            _isOwn[words[i].Sentence] = true;
            _first = Math.Min(_first, words[i].Sentence);
        }
    }

    /// <summary>Whether a sentence says "we", "our" or "this paper".</summary>
    public bool IsOwn(int sentence) => _isOwn[sentence];

    /// <summary>Whether a sentence is such a sentence or stands behind the first one.</summary>
    public bool IsAfterFirst(int sentence) => sentence >= _first;
}

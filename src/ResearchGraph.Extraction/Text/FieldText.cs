namespace ResearchGraph.Extraction.Text;

/// <summary>One field of a paper, prepared for the rules. Immutable and thread-safe.</summary>
public sealed class FieldText
{
    /// <summary>Prepares a field.</summary>
    public FieldText(TextField field, string original)
    {
        Field = field;
        Normalized = TextNormalizer.Normalize(original);
        Tokens = Tokenizer.Tokenize(Normalized.Value);
        Sentences = SentenceSplitter.Split(Normalized.Value);
    }

    /// <summary>Which field it is.</summary>
    public TextField Field { get; }

    /// <summary>The text with its map back to what was printed.</summary>
    public NormalizedText Normalized { get; }

    /// <summary>The text that rules match on; all positions below are positions in it.</summary>
    public string Value => Normalized.Value;

    /// <summary>Words, numbers and symbols in order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Sentences in order.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>The sentence that holds a position; an empty span where none does.</summary>
    public TextSpan SentenceAt(int position)
    {
        var index = IndexOfSentenceAt(position);
        return index < 0 ? default : Sentences[index];
    }

    /// <summary>The index of the sentence that holds a position; -1 where none does.</summary>
    public int IndexOfSentenceAt(int position)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].End <= position) low = middle + 1; else high = middle;
        }
        return high >= 0 && Sentences[low].Start <= position && position < Sentences[low].End ? low : -1;
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ResearchGraph.Extraction.Text;

/// <summary>One field of a paper, prepared for the rules. Immutable and thread-safe.</summary>
public sealed class FieldText
{
    // Two threads may both make it, to the same result.
    private Token[]? _tokens;

    /// <summary>Prepares a field.</summary>
    public FieldText(TextField field, string original)
    {
        Field = field;
        Normalized = TextNormalizer.Normalize(original);
        Sentences = ImmutableCollectionsMarshal.AsImmutableArray(SentenceSplitter.Split(Normalized.Value));
    }

    /// <summary>Which field it is.</summary>
    public TextField Field { get; }

    /// <summary>The text with its map back to what was printed.</summary>
    public NormalizedText Normalized { get; }

    /// <summary>The text that rules match on; all positions below are positions in it.</summary>
    public string Value => Normalized.Value;

    /// <summary>Words, numbers and symbols in order; made when they are first asked for, because many papers need none.</summary>
    public ImmutableArray<Token> Tokens => ImmutableCollectionsMarshal.AsImmutableArray(_tokens ??= Tokenizer.Tokenize(Value));

    /// <summary>Sentences in order.</summary>
    public ImmutableArray<TextSpan> Sentences { get; }

    /// <summary>The sentence that holds a position; an empty span where none does.</summary>
    public TextSpan SentenceAt(int position)
    {
        var index = IndexOfSentenceAt(position);
        return index < 0 ? default : Sentences[index];
    }

    /// <summary>The index of the sentence that holds a position; -1 where none does.</summary>
    public int IndexOfSentenceAt(int position)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].End <= position) low = middle + 1; else high = middle;
        }
        return high >= 0 && Sentences[low].Start <= position && position < Sentences[low].End ? low : -1;
    }
}

using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>A measurement in its sentence, as the rules look at it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Cues">The cue of every token of the field.</param>
/// <param name="Measurements">All measurements of the field in order.</param>
/// <param name="Index">Which of them is looked at.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="FirstToken">Index of the sentence's first token.</param>
/// <param name="EndToken">Index just past the sentence's last token.</param>
internal readonly record struct SentenceContext(
    FieldText Field,
    FieldCues Cues,
    List<Measurement> Measurements,
    int Index,
    TextSpan Sentence,
    int FirstToken,
    int EndToken)
{
    /// <summary>The measurement that is looked at.</summary>
    public Measurement Measurement => Measurements[Index];

    /// <summary>The word of a token; empty outside the sentence.</summary>
    public ReadOnlySpan<char> Word(int token) =>
        token >= FirstToken && token < EndToken ? TokenCursor.Word(Field, token) : default;

    /// <summary>Whether a token is a word, whatever its case.</summary>
    public bool IsWord(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token of a stretch has any of some roles.</summary>
    public bool Any(int from, int to, CueRole roles)
    {
        for (var i = Math.Max(from, FirstToken); i < Math.Min(to, EndToken); i++)
        {
            if (Cues[i].Is(roles)) return true;
        }
        return false;
    }

    /// <summary>The nearest end of a clause at or behind a token: punctuation or the sentence's end.</summary>
    public int ClauseEnd(int from)
    {
        var i = from;
        while (i < EndToken && Word(i) is not ("," or ";" or ":" or "(" or ")" or "." or "—")) i++;
        return i;
    }

    /// <summary>The token behind the nearest punctuation or contrasting conjunction before a token.</summary>
    public int ClauseStart(int before)
    {
        var i = before;
        while (i > FirstToken && Word(i - 1) is not ("," or ";" or ":" or "(" or ")" or "—" or "while" or "whereas" or "but" or "yet")) i--;
        return i;
    }
}

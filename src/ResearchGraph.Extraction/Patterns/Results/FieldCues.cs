using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>The cues of one field, each looked up when a rule first asks for it: most sentences hold no number. Not thread-safe.</summary>
/// <param name="field">The field.</param>
internal sealed class FieldCues(FieldText field)
{
    private readonly Cue[] _cues = new Cue[field.Tokens.Length];
    private readonly bool[] _isKnown = new bool[field.Tokens.Length];

    /// <summary>Number of tokens.</summary>
    public int Count => _cues.Length;

    /// <summary>The cue of a token by its index.</summary>
    public Cue this[int token]
    {
        get
        {
            if (_isKnown[token]) return _cues[token];
            _isKnown[token] = true;
            return _cues[token] = CueTable.Of(TokenCursor.Word(field, token));
        }
    }
}

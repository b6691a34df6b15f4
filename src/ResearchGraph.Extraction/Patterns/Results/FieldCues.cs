using System.Buffers;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>The cues of one field, each looked up when a rule first asks for it: most sentences hold no number. Not thread-safe.</summary>
/// <param name="field">The field.</param>
internal sealed class FieldCues(FieldText field) : IDisposable
{
    private static readonly Cue Unknown = new((CueRole)(-1), null);

    private Cue[] _cues = Rent(field.Tokens.Length);

    /// <summary>Number of tokens.</summary>
    public int Count { get; } = field.Tokens.Length;

    /// <summary>The cue of a token by its index.</summary>
    public Cue this[int token]
    {
        get
        {
            ref var cue = ref _cues[token];
            if (cue.Roles == Unknown.Roles) cue = CueTable.Of(TokenCursor.Word(field, token));
            return cue;
        }
    }

    /// <summary>Gives the memory back; nothing may be asked for afterwards.</summary>
    public void Dispose()
    {
        ArrayPool<Cue>.Shared.Return(_cues);
        _cues = [];
    }

    private static Cue[] Rent(int length)
    {
        var cues = ArrayPool<Cue>.Shared.Rent(length);
        cues.AsSpan(0, length).Fill(Unknown);
        return cues;
    }
}

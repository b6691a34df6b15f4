using System.Collections.Frozen;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>The words that tell whether a number is a result and of what kind. Thread-safe.</summary>
internal static class CueTable
{
    private static readonly FrozenDictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> Cues = Build();

    /// <summary>The cue of every token of a field, by the token's index.</summary>
    public static Cue[] Of(FieldText field)
    {
        var cues = new Cue[field.Tokens.Length];
        for (var i = 0; i < cues.Length; i++)
        {
            var span = field.Tokens[i].Span;
            if (Cues.TryGetValue(field.Value.AsSpan(span.Start, span.Length), out var cue)) cues[i] = cue;
        }
        return cues;
    }

    private static FrozenDictionary<string, Cue>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var cues = new Dictionary<string, Cue>(StringComparer.OrdinalIgnoreCase);
        foreach (var (roles, kind, words) in CueWords.All)
        {
            foreach (var word in words.Split(' '))
            {
                var known = cues.GetValueOrDefault(word);
                cues[word] = new Cue(known.Roles | roles, kind ?? known.Kind);
            }
        }
        return cues.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}

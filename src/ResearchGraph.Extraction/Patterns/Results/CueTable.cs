using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>The words that tell whether a number is a result and of what kind. Thread-safe.</summary>
internal static class CueTable
{
    private static readonly WordTable<Cue> Cues = Build();

    /// <summary>The cue that a word is; one without roles and kind for most words.</summary>
    public static Cue Of(ReadOnlySpan<char> word) => Cues.GetValueOrDefault(word);

    private static WordTable<Cue> Build()
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
        return new WordTable<Cue>(cues);
    }
}

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>What one word tells.</summary>
/// <param name="Roles">Its roles.</param>
/// <param name="Kind">The kind of result that it names, or null.</param>
internal readonly record struct Cue(CueRole Roles, string? Kind)
{
    /// <summary>Whether it has any of some roles.</summary>
    public bool Is(CueRole roles) => (Roles & roles) != 0;
}

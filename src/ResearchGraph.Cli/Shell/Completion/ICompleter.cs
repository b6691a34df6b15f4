namespace ResearchGraph.Cli.Shell.Completion;

/// <summary>Proposes what may stand at a place.</summary>
internal interface ICompleter
{
    /// <summary>What may stand at the end of a text.</summary>
    Proposal Complete(string before);
}

/// <summary>What may stand at a place.</summary>
/// <param name="Start">Where the word starts that a candidate replaces.</param>
/// <param name="Candidates">The candidates, in the order to show them; all begin with that word, letter case aside.</param>
internal sealed record Proposal(int Start, IReadOnlyList<string> Candidates)
{
    /// <summary>What all candidates begin with; null where there are none.</summary>
    public string? CommonStart
    {
        get
        {
            if (Candidates.Count == 0) return null;
            var common = Candidates[0];
            foreach (var candidate in Candidates)
            {
                var length = 0;
                while (length < common.Length && length < candidate.Length && common[length] == candidate[length]) length++;
                common = common[..length];
            }
            return common;
        }
    }
}

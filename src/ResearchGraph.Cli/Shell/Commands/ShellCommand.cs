namespace ResearchGraph.Cli.Shell.Commands;

/// <summary>A command of the shell, which begins with a colon.</summary>
/// <param name="Name">Its name, with the colon.</param>
/// <param name="Arguments">What goes behind it, as help shows it; may be empty.</param>
/// <param name="Meaning">What it does.</param>
/// <param name="Run">Does it with what stands behind the name.</param>
internal sealed record ShellCommand(string Name, string Arguments, string Meaning, Action<ShellState, string, CancellationToken> Run)
{
    /// <summary>What may stand behind it, for completion.</summary>
    public Func<ShellState, IEnumerable<string>> Choices { get; init; } = _ => [];
}

namespace ResearchGraph.Cli.Shell.Editing;

/// <summary>Where keys come from.</summary>
internal interface IKeySource
{
    /// <summary>Waits for a key; null where none will come any more.</summary>
    ConsoleKeyInfo? Read();

    /// <summary>Whether the next key is there already, as when a text is pasted.</summary>
    bool HasMore { get; }
}

/// <summary>The keys of the process's terminal, Ctrl-C among them.</summary>
internal sealed class ConsoleKeys : IKeySource
{
    /// <inheritdoc/>
    public bool HasMore => Console.KeyAvailable;

    /// <inheritdoc/>
    public ConsoleKeyInfo? Read()
    {
        try
        {
            return Console.ReadKey(intercept: true);
        }
        catch (InvalidOperationException)
        {
            // The terminal went away.
            return null;
        }
    }
}

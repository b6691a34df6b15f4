using ResearchGraph.Cli.Shell.Editing;

namespace ResearchGraph.Cli.Shell;

/// <summary>
/// Turns Ctrl-C into the end of the entry that runs, not of the shell. While an entry is edited, Ctrl-C is a key. A second Ctrl-C
/// on an entry that does not stop ends the process; what is stored stays whole.
/// </summary>
internal class Interrupts : IDisposable
{
    private readonly Lock _lock = new();
    private CancellationTokenSource? _current;

    /// <summary>Begins an entry.</summary>
    public Interrupt Begin()
    {
        lock (_lock) _current = new CancellationTokenSource();
        return new Interrupt(this, _current.Token);
    }

    /// <summary>Stops the entry that runs; says whether there was one that was not stopped yet.</summary>
    public bool Stop()
    {
        lock (_lock)
        {
            if (_current is null || _current.IsCancellationRequested) return false;
            _current.Cancel();
            return true;
        }
    }

    /// <summary>Edits an entry.</summary>
    public virtual ReadEnd WhileEditing(Func<ReadEnd> edit) => edit();

    /// <inheritdoc/>
    public virtual void Dispose() => GC.SuppressFinalize(this);

    private void End()
    {
        lock (_lock)
        {
            _current?.Dispose();
            _current = null;
        }
    }

    /// <summary>An entry that runs.</summary>
    /// <param name="owner">Who stops it.</param>
    /// <param name="token">Is cancelled to stop it.</param>
    internal readonly struct Interrupt(Interrupts owner, CancellationToken token) : IDisposable
    {
        /// <summary>Is cancelled to stop the entry.</summary>
        public CancellationToken Token => token;

        /// <summary>The entry has ended.</summary>
        public void Dispose() => owner.End();
    }
}

/// <summary>The Ctrl-C of the process's terminal.</summary>
internal sealed class ConsoleInterrupts : Interrupts
{
    /// <summary>From here on Ctrl-C stops entries.</summary>
    public ConsoleInterrupts() => Console.CancelKeyPress += OnCancel;

    /// <inheritdoc/>
    public override ReadEnd WhileEditing(Func<ReadEnd> edit)
    {
        Console.TreatControlCAsInput = true;
        try
        {
            return edit();
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        Console.CancelKeyPress -= OnCancel;
        base.Dispose();
    }

    private void OnCancel(object? sender, ConsoleCancelEventArgs press) => press.Cancel = Stop();
}

using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Cli.Queries;
using ResearchGraph.Cli.Shell.Commands;
using ResearchGraph.Cli.Shell.Editing;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Cli.Shell;

/// <summary>Reads entries and runs them, until the user leaves.</summary>
/// <param name="state">What is kept from entry to entry.</param>
/// <param name="interrupts">Gives each entry a token that Ctrl-C cancels.</param>
internal sealed class ShellLoop(ShellState state, Interrupts interrupts)
{
    /// <summary>Whether Enter ends an entry: a command of the shell at once, statements once nothing is open.</summary>
    public static bool IsComplete(string entry) => entry.TrimStart().StartsWith(':') || StatementSplitter.IsComplete(entry);

    /// <summary>Talks with a person; an entry that fails is told, and the next one asked.</summary>
    public int RunInteractive(LineEditor editor, History history)
    {
        while (!state.IsLeaving)
        {
            var end = interrupts.WhileEditing(() => editor.Read(state.Session.InTransaction ? "rgraph*> " : "rgraph> "));
            if (end == ReadEnd.Closed) break;
            if (end == ReadEnd.Cancelled) continue;
            history.Add(editor.Text);
            TryRun(editor.Text);
        }
        if (state.Session.InTransaction) state.Terminal.Note("the open transaction was forgotten; :commit stores one");
        return ExitCodes.Success;
    }

    /// <summary>Runs what a program or a file sends, up to the first error.</summary>
    public int RunScript(TextReader input)
    {
        var entry = "";
        while (!state.IsLeaving && input.ReadLine() is { } line)
        {
            entry += entry.Length == 0 ? line : "\n" + line;
            if (!IsComplete(entry)) continue;
            if (TryRun(entry) is var code && code != ExitCodes.Success) return code;
            entry = "";
        }
        if (!state.IsLeaving && entry.Length > 0 && TryRun(entry) is var last && last != ExitCodes.Success) return last;
        if (!state.Session.InTransaction) return ExitCodes.Success;
        state.Terminal.Fail("the input ends within a transaction; it was forgotten. :commit stores one.");
        return ExitCodes.Failure;
    }

    private int TryRun(string entry)
    {
        try
        {
            using var interrupt = interrupts.Begin();
            if (entry.TrimStart().StartsWith(':')) ShellCommands.Run(state, entry, interrupt.Token);
            else state.Run(entry, interrupt.Token);
            return ExitCodes.Success;
        }
        catch (OperationCanceledException)
        {
            state.Terminal.Fail("stopped; nothing was changed");
            return ExitCodes.Interrupted;
        }
        catch (Neo4jException error)
        {
            state.Terminal.Fail($"{error.Message} [{error.Code}]");
            return ExitCodes.Server;
        }
        catch (Exception error) when (error is GraphFileException or GraphUnavailableException)
        {
            state.Terminal.Fail(error.Message);
            return ExitCodes.BadGraph;
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            state.Terminal.Fail(error.Message);
            return ExitCodes.Failure;
        }
    }
}

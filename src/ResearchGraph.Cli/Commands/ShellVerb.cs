using System.CommandLine;
using System.Text;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Cli.Shell;
using ResearchGraph.Cli.Shell.Commands;
using ResearchGraph.Cli.Shell.Completion;
using ResearchGraph.Cli.Shell.Editing;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph shell</c>: one query after another.</summary>
internal static class ShellVerb
{
    public static readonly string[] Examples =
    [
        "rgraph shell                              # :help tells what it can do",
        "rgraph shell --graph mine.rgraph --write  # let statements change the file",
        "rgraph shell < session.cypher             # statements and commands from a file, up to the first error",
    ];

    public static Command Create(Terminal terminal)
    {
        var (parameters, printing, target, recipes) = (new ParameterOptions(), new PrintOptions(), new SessionOptions(), new RecipeOptions());
        var command = new Command("shell", "Ask one query after another, with completion and history.");
        recipes.AddTo(command);
        parameters.AddTo(command);
        printing.AddTo(command);
        target.AddTo(command);
        // Not asynchronous: Ctrl-C ends a query here, not the verb.
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            using var session = target.Open(parsed);
            var runner = new QueryRunner(terminal, session) { Format = printing.Format(parsed), RowCap = printing.Limit(parsed), MoreHint = ":limit N shows more" };
            var state = new ShellState(terminal, session, runner, () => recipes.Read(parsed));
            foreach (var (name, value) in parameters.Read(parsed)) state.Parameters[name] = value;
            using var interrupts = new ConsoleInterrupts();
            var loop = new ShellLoop(state, interrupts);
            if (Console.IsInputRedirected || Console.IsOutputRedirected) return RunScript(loop);
            Greet(terminal, session);
            var history = new History(History.DefaultPath());
            var completer = new CypherCompleter(() => state.Names, () => state.Parameters.Keys, before => ShellCommands.Choices(state, before));
            var area = new ScreenArea(Console.Out, () => (Console.WindowWidth, Console.WindowHeight));
            return loop.RunInteractive(new LineEditor(new ConsoleKeys(), area, history, completer, ShellLoop.IsComplete), history);
        }));
        return command;
    }

    private static int RunScript(ShellLoop loop)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        return loop.RunScript(input);
    }

    private static void Greet(Terminal terminal, IQuerySession session)
    {
        terminal.Note($"{session.Description}, {(session.CanWrite ? "to read and write" : "to read; --write lets statements change it")}");
        terminal.Note("End a statement with ; — :help tells more, Tab completes, Ctrl-D leaves.");
    }
}

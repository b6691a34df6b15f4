using Spectre.Console;

namespace ResearchGraph.Cli.Output;

/// <summary>The two streams of a command line program: results to one, progress and complaints to the other.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress, notes and errors.</param>
/// <param name="RawOut">Results that are files rather than tables: exports.</param>
internal sealed record Terminal(IAnsiConsole Out, IAnsiConsole Error, Stream RawOut)
{
    /// <summary>Width of tables where the output is no terminal: wide enough that nothing is wrapped.</summary>
    private const int PlainWidth = 200;

    /// <summary>The process's own streams: coloured and fitted on a terminal, plain text elsewhere.</summary>
    public static Terminal OfProcess()
    {
        var output = Make(Console.Out, Console.IsOutputRedirected);
        var error = Make(Console.Error, Console.IsErrorRedirected);
        return new Terminal(output, error, Console.OpenStandardOutput());
    }

    /// <summary>Whether results go to a person's screen.</summary>
    public bool IsInteractive => Out.Profile.Out.IsTerminal;

    /// <summary>Says what went wrong, on the error stream.</summary>
    public void Fail(string message) => Error.MarkupLineInterpolated($"[red]rgraph:[/] {message}");

    /// <summary>Says something worth knowing, on the error stream.</summary>
    public void Note(string message) => Error.MarkupLineInterpolated($"[grey]{message}[/]");

    private static IAnsiConsole Make(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (redirected)
        {
            console.Profile.Width = PlainWidth;
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.Unicode = true;
        }
        return console;
    }
}

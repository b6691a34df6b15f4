using System.Text;
using ResearchGraph.Cli;
using ResearchGraph.Cli.Output;
using Spectre.Console;

namespace ResearchGraph.EndToEnd.Tests.Verbs;

/// <summary>What a run of the program printed and returned.</summary>
/// <param name="ExitCode">Exit code.</param>
/// <param name="Out">Standard output, text and bytes alike.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandResult(int ExitCode, string Out, string Error);

/// <summary>Runs <c>rgraph</c> in process, as if its output were redirected to a file.</summary>
internal static class CommandLine
{
    public static CommandResult Run(params string[] args)
    {
        using var bytes = new MemoryStream();
        using var output = new StreamWriter(bytes, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = Program.Run(args, new Terminal(Plain(output), Plain(error), bytes));
        return new CommandResult(exitCode, Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }

    /// <summary>Runs a verb that must succeed and gives its output.</summary>
    public static string Expect(params string[] args)
    {
        var result = Run(args);
        Assert.True(result.ExitCode == 0, $"rgraph {string.Join(' ', args)} ended with {result.ExitCode}: {result.Error}");
        return result.Out;
    }

    internal static IAnsiConsole Plain(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 200;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}

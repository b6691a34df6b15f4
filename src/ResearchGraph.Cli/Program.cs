using System.CommandLine;
using System.Globalization;
using System.Text;
using ResearchGraph.Cli.Commands;
using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Run(args, Terminal.OfProcess());
    }

    /// <summary>Runs one command line; the entry that tests call in process.</summary>
    internal static int Run(string[] args, Terminal terminal)
    {
        var parsed = RootCommandFactory.Create(terminal).Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not ExamplesHelpAction)
        {
            foreach (var error in parsed.Errors) terminal.Fail(error.Message);
            terminal.Note($"Try: rgraph {CommandPath(parsed)}--help");
            return ExitCodes.Usage;
        }
        // Only what is invoked asynchronously hears of Ctrl-C.
        return parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
            Output = terminal.Out.Profile.Out.Writer,
            Error = terminal.Error.Profile.Out.Writer,
        }).GetAwaiter().GetResult();
    }

    private static string CommandPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}

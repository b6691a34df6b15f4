using System.Text;
using ResearchGraph.Cli.Output;
using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Shell;

internal static class Terminals
{
    /// <summary>Streams that a test reads.</summary>
    public static (Terminal Terminal, MemoryStream Out, StringWriter Error) InMemory()
    {
        var bytes = new MemoryStream();
        var output = new StreamWriter(bytes, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        return (new Terminal(CommandLine.Plain(output), CommandLine.Plain(error), bytes), bytes, error);
    }
}

using System.CommandLine;
using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Commands;

internal static class ExportCommand
{
    public static readonly string[] Examples = ["rgraph export"];

    public static Command Create(Terminal terminal) => new("export", "x");
}

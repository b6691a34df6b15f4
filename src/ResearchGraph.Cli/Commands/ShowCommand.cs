using System.CommandLine;
using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Commands;

internal static class ShowCommand
{
    public static readonly string[] Examples = ["rgraph show"];

    public static Command Create(Terminal terminal) => new("show", "x");
}

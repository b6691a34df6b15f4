using System.CommandLine;
using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Commands;

internal static class BuildCommand
{
    public static readonly string[] Examples = ["rgraph build"];

    public static Command Create(Terminal terminal) => new("build", "x");
}

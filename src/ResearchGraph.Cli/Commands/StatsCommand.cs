using System.CommandLine;
using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Commands;

internal static class StatsCommand
{
    public static readonly string[] Examples = ["rgraph stats"];

    public static Command Create(Terminal terminal) => new("stats", "x");
}

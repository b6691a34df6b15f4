using System.CommandLine;
using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Commands;

internal static class EvaluateCommand
{
    public static readonly string[] Examples = ["rgraph evaluate"];

    public static Command Create(Terminal terminal) => new("evaluate", "x");
}

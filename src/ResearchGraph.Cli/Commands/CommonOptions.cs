using System.CommandLine;

namespace ResearchGraph.Cli.Commands;

/// <summary>Options that several verbs have.</summary>
internal static class CommonOptions
{
    /// <summary>The name of the graph file where none is given.</summary>
    public const string DefaultGraph = "research.rgraph";

    /// <summary><c>--graph FILE</c>.</summary>
    public static Option<string> Graph() => new("--graph", "-g")
    {
        Description = "The graph file.",
        HelpName = "FILE",
        DefaultValueFactory = _ => DefaultGraph,
    };

    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print JSON instead of tables." };

    /// <summary><c>--taxonomy FILE</c>, repeatable.</summary>
    public static Option<string[]> Taxonomy() => new("--taxonomy")
    {
        Description = "A file of further techniques and tasks, or labels for known ones; repeatable. seeds/README.md tells its form.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    /// <summary><c>--gazetteer FILE</c>, repeatable.</summary>
    public static Option<string[]> Gazetteer() => new("--gazetteer")
    {
        Description = "A file of further systems, models, datasets or devices; repeatable. seeds/README.md tells its form.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    /// <summary><c>--threads N</c>.</summary>
    public static Option<int> Threads()
    {
        var option = new Option<int>("--threads")
        {
            Description = "How many threads may work; the result is the same for any number.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        option.TakeNumber(threads => threads is >= 1 and <= 512, "a whole number from 1 to 512");
        return option;
    }
}

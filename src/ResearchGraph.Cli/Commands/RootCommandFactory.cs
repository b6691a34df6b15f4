using System.CommandLine;
using System.CommandLine.Help;
using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Commands;

/// <summary>Puts the verbs together.</summary>
internal static class RootCommandFactory
{
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Builds a knowledge graph of papers, authors and techniques from listings of papers, and answers questions about it.");
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help }) option.Action = new ExamplesHelpAction(help);
        }
        Add(BuildCommand.Create(terminal), BuildCommand.Examples);
        Add(StatsCommand.Create(terminal), StatsCommand.Examples);
        Add(ShowCommand.Create(terminal), ShowCommand.Examples);
        Add(QueryCommand.Create(terminal), QueryCommand.Examples);
        Add(ShellVerb.Create(terminal), ShellVerb.Examples);
        Add(RecipesCommand.Create(terminal), RecipesCommand.Examples);
        Add(AnalyzeCommand.Create(terminal), AnalyzeCommand.Examples);
        Add(CollaborationCommand.Create(terminal), CollaborationCommand.Examples);
        Add(ClustersCommand.Create(terminal), ClustersCommand.Examples);
        Add(RelatedCommand.Create(terminal), RelatedCommand.Examples);
        Add(ExportCommand.Create(terminal), ExportCommand.Examples);
        Add(LoadCommand.Create(terminal), LoadCommand.Examples);
        Add(PullCommand.Create(terminal), PullCommand.Examples);
        Add(EvaluateCommand.Create(terminal), EvaluateCommand.Examples);
        ExamplesHelpAction.SetExamples(root,
        [
            "rgraph build seeds/listings          # read listings, write research.rgraph",
            "rgraph stats                         # what is in the graph",
            "rgraph show \"speculative decoding\"   # all that is known of one thing",
        ]);
        return root;

        void Add(Command command, string[] examples)
        {
            ExamplesHelpAction.SetExamples(command, examples);
            root.Subcommands.Add(command);
        }
    }
}

using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Output;
using Spectre.Console;

namespace ResearchGraph.Cli.Networks;

/// <summary>Prints a part of the co-author network.</summary>
internal static class CollaborationPrinter
{
    /// <summary>Prints leading authors, communities and the strongest links.</summary>
    public static void Print(IAnsiConsole console, CollaborationView view, int top)
    {
        if (view.Authors.Count == 0)
        {
            // The reason was told.
            return;
        }
        var names = view.Authors.ToDictionary(author => author.Id, author => view.Analysis.Names.TellById(author.Name, author.Id));
        new AnalysisPrinter(console, top).Print(view.Analysis with
        {
            AuthorCount = view.Authors.Count,
            LinkCount = view.Links.Count,
            Authors = view.Authors,
            Communities = view.Communities,
        }, showComponents: false);
        Tables.Print(console, "Strongest collaborations", ["author", "author", "#joint papers", "#weight"],
            view.Links.OrderByDescending(link => link.Weight).ThenByDescending(link => link.JointPapers).ThenBy(link => link.Source, StringComparer.Ordinal).ThenBy(link => link.Target, StringComparer.Ordinal)
                .Take(top).Select(link => new[]
                {
                    names[link.Source], names[link.Target], Phrases.Number(link.JointPapers), link.Weight.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture),
                }));
    }
}

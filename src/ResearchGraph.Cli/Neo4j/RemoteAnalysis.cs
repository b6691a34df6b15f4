using System.CommandLine;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Commands;
using ResearchGraph.Cli.Output;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Pulling;

namespace ResearchGraph.Cli.Neo4j;

/// <summary>An analysis of a graph that lives in Neo4j: it is pulled, analysed here, and the scores are written back.</summary>
internal static class RemoteAnalysis
{
    /// <summary>Pulls, analyses and writes.</summary>
    /// <param name="terminal">Where remarks go.</param>
    /// <param name="server">The options that name the server.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="analyze">Analyses a graph and prints what is found.</param>
    /// <param name="isDryRun">Whether nothing is written back.</param>
    /// <param name="cancellation">Stops it.</param>
    public static void Run(
        Terminal terminal, Neo4jOptions server, ParseResult parsed, Func<GraphSnapshot, AnalysisResult> analyze, bool isDryRun, CancellationToken cancellation) =>
        server.Run(parsed, async (transport, settings, version) =>
        {
            terminal.Note($"{version} at {settings}");
            var options = new PullOptions();
            var pulled = await PullProgressView.Run(terminal, progress => GraphPuller.PullAsync(transport, options, progress, cancellation));
            var result = analyze(pulled.Graph);
            if (isDryRun) return result;
            if (result.Updates.Count == 0)
            {
                terminal.Note("The database has these scores already");
                return result;
            }
            var updates = result.Updates.GroupBy(update => update.Node).ToDictionary(
                group => group.Key, group => new MapValue(group.Select(update => KeyValuePair.Create(update.Key, update.Value))));
            var written = await PropertyWriter.WriteAsync(transport, pulled, options, updates, cancellation);
            terminal.Note($"Wrote {Phrases.Count(result.Updates.Count, "property")} of {Phrases.Count(written, "node")} into the database");
            if (written < updates.Count) terminal.Note($"{Phrases.Count(updates.Count - written, "node")} were no longer there; run it again when nothing else writes");
            return result;
        }, cancellation);
}

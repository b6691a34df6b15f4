using System.Globalization;

namespace ResearchGraph.Benchmarks.Cypher;

/// <summary>One table over all engines: medians, ratios to ours, geometric means, and where rows differ.</summary>
internal sealed class BenchReport(IReadOnlyList<BenchQuery> queries, IReadOnlyList<EngineRun> runs)
{
    private EngineRun Ours => runs[0];

    public void Print(TextWriter output)
    {
        var peers = runs.Skip(1).ToArray();
        output.WriteLine(string.Concat(Cell("median ms", 18), Cell("ours"), string.Concat(peers.Select(peer => Cell(peer.Name) + Cell("ratio", 9)))));
        foreach (var query in queries) output.WriteLine(Line(query, peers));
        output.WriteLine(string.Concat(Cell("geometric mean", 18), Cell(""), string.Concat(peers.Select(peer => Cell("") + Cell(Number(Mean(peer)), 9)))));
        foreach (var total in new[] { "load", "open", "rss" })
            output.WriteLine(string.Concat(Cell(total == "rss" ? "resident MB" : total + " ms", 18), string.Concat(runs.Select((run, i) => Cell(Total(run, total)) + (i == 0 ? "" : Cell("", 9))))));
        foreach (var query in queries) PrintDifferences(query, peers, output);
        foreach (var query in queries)
        {
            if (peers.Any(peer => Ratio(peer, query) < 1)) output.WriteLine($"a peer is faster: {query.Id}");
        }
    }

    private string Line(BenchQuery query, EngineRun[] peers) => string.Concat(
        Cell(query.Id, 18), Cell(Time(Ours, query)), string.Concat(peers.Select(peer => Cell(Time(peer, query)) + Cell(Number(Ratio(peer, query)), 9))));

    private void PrintDifferences(BenchQuery query, EngineRun[] peers, TextWriter output)
    {
        var ours = Ours.Queries.GetValueOrDefault(query.Id);
        if (ours?.Rows is not { } rows)
        {
            output.WriteLine($"{query.Id}: ours failed: {ours?.Error ?? "no answer"}");
            return;
        }
        foreach (var peer in peers)
        {
            var theirs = peer.Queries.GetValueOrDefault(query.Id);
            if (theirs?.Rows is not { } others) output.WriteLine($"{query.Id}: {peer.Name} failed: {theirs?.Error ?? "no answer"}");
            else if (RowComparison.Difference(rows, others, query.Text.Contains("ORDER BY", StringComparison.Ordinal)) is { } difference)
                output.WriteLine($"{query.Id}: rows differ from {peer.Name}: {difference}");
        }
    }

    private double Ratio(EngineRun peer, BenchQuery query) =>
        peer.Queries.TryGetValue(query.Id, out var theirs) && Ours.Queries.TryGetValue(query.Id, out var ours) ? theirs.Milliseconds / ours.Milliseconds : double.NaN;

    private double Mean(EngineRun peer)
    {
        var ratios = queries.Select(query => Ratio(peer, query)).Where(double.IsFinite).ToArray();
        return ratios.Length == 0 ? double.NaN : Math.Exp(ratios.Average(Math.Log));
    }

    private static string Time(EngineRun run, BenchQuery query) =>
        run.Queries.TryGetValue(query.Id, out var time) && double.IsFinite(time.Milliseconds) ? time.Milliseconds.ToString("F3", CultureInfo.InvariantCulture) : "-";

    private static string Total(EngineRun run, string name) => run.Totals.TryGetValue(name, out var value) ? value.ToString("F0", CultureInfo.InvariantCulture) : "-";

    private static string Number(double value) => double.IsFinite(value) ? value.ToString("F1", CultureInfo.InvariantCulture) : "-";

    private static string Cell(string text, int width = 12) => text.PadLeft(width) + " ";
}

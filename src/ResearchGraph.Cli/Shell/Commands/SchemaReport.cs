using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Shell.Commands;

/// <summary>What the graph consists of: counted with queries, so that it works on a server as on a file.</summary>
internal static class SchemaReport
{
    private const string Labels =
        "MATCH (n) UNWIND CASE WHEN size(labels(n)) = 0 THEN [''] ELSE labels(n) END AS label RETURN label, count(*) AS nodes ORDER BY nodes DESC, label";

    private const string LabelKeys = "MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS key RETURN DISTINCT label, key ORDER BY label, key";

    private const string Types =
        "MATCH (a)-[r]->(b) RETURN type(r) AS type, labels(a) AS start, labels(b) AS end, count(*) AS count ORDER BY count DESC, type, start, end";

    private const string TypeKeys = "MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT type(r) AS type, key ORDER BY type, key";

    /// <summary>Prints it.</summary>
    public static void Print(ShellState state, CancellationToken cancellation)
    {
        var keys = KeysBy(state, LabelKeys, cancellation);
        Tables.Print(state.Terminal.Out, "Nodes", ["label", "#nodes", "properties"], Rows(state, Labels, cancellation).Select(row => new[]
        {
            row[0].AsString() is { Length: > 0 } label ? label : "(no label)", Phrases.Number(row[1].AsInteger()), keys(row[0].AsString()),
        }));
        var types = Rows(state, Types, cancellation);
        var typeKeys = KeysBy(state, TypeKeys, cancellation);
        Tables.Print(state.Terminal.Out, "Relationships", ["from", "type", "to", "#count", "properties"], types.Select(row => new[]
        {
            LabelsOf(row[1]), row[0].AsString(), LabelsOf(row[2]), Phrases.Number(row[3].AsInteger()), typeKeys(row[0].AsString()),
        }));
        if (keys("") == "" && types.Count == 0 && Rows(state, "MATCH (n) RETURN n LIMIT 1", cancellation).Count == 0) state.Terminal.Note("the graph is empty");
    }

    private static Func<string, string> KeysBy(ShellState state, string statement, CancellationToken cancellation)
    {
        var keys = Rows(state, statement, cancellation).ToLookup(row => row[0].AsString(), row => row[1].AsString());
        return name => string.Join(", ", keys[name]);
    }

    private static string LabelsOf(Value labels) => string.Join(':', labels.AsList().Elements.ToArray().Select(label => label.AsString()));

    private static List<IReadOnlyList<Value>> Rows(ShellState state, string statement, CancellationToken cancellation)
    {
        try
        {
            using var result = state.Session.Run(statement, new Dictionary<string, Value>(), cancellation);
            return [.. result.Rows];
        }
        catch (StatementException error)
        {
            throw new InvalidDataException(error.Message, error);
        }
    }
}

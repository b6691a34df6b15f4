using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>
/// Where the loaded nodes of a graph are in a database: its internal ids. A database may give the id of a removed node to another
/// one, so statements that use them check that they met the nodes that were read, and fail as a whole where they did not.
/// </summary>
internal sealed class NodeAddresses
{
    /// <summary>Binds <c>a</c> and <c>b</c> to the nodes whose internal ids are the first two values of a row.</summary>
    internal const string MatchEnds = "MATCH (a) WHERE id(a) = row[0] MATCH (b) WHERE id(b) = row[1] ";

    /// <summary>
    /// Ends a statement that wrote a relationship a row, its key in <c>row[2]</c>: returns how many. Dividing by zero where ends
    /// are missing or their keys do not add up to <c>$check</c> (see <see cref="CheckOf"/>) undoes everything that the statement did.
    /// </summary>
    internal static readonly string ReturnChecked =
        $"WITH count(*) AS written, sum((a.{Marks.Key} % {KeyModulus} + {TargetFactor} * (b.{Marks.Key} % {KeyModulus})) * (row[2] % {WeightModulus})) AS met "
        + "RETURN written / CASE WHEN met = $check AND written = size($rows) THEN 1 ELSE 0 END";

    private const long Unknown = -1;

    // Products stay below 2^42, so that sums of two million rows fit.
    private const long KeyModulus = 1 << 24;
    private const long TargetFactor = 3;
    private const long WeightModulus = 1 << 16;

    private const int PageSize = 10_000;

    // A row a node would cost several times as much as a list of ten thousand; a list of all would have to fit into the server's memory.
    private static readonly string Statement =
        $"MATCH (n) WITH max(id(n)) AS last UNWIND range(0, last / {PageSize}) AS page "
        + $"CALL (page) {{ UNWIND range(page * {PageSize}, page * {PageSize} + {PageSize - 1}) AS id MATCH (n) WHERE id(n) = id "
        + $"WITH id, n.{Marks.Key} AS mark WHERE mark IS NOT NULL RETURN collect(id) AS ids, collect(mark) AS marks }} RETURN ids, marks";

    private readonly long[] _ids;
    private readonly long[] _marks;

    private NodeAddresses(long[] ids, long[] marks) => (_ids, _marks) = (ids, marks);

    /// <summary>Reads where the nodes are; null where the server does not tell internal ids.</summary>
    /// <param name="transport">The database.</param>
    /// <param name="nodes">The nodes of the graph.</param>
    /// <param name="cancellation">Breaks off.</param>
    internal static async Task<NodeAddresses?> ReadAsync(INeo4jTransport transport, EntityStates nodes, CancellationToken cancellation)
    {
        try
        {
            var pages = await Gathering.ReadAsync<List<(ListValue Ids, ListValue Marks)>>(
                transport, QueryRequest.Read(Statement), (list, row) => list.Add((row[0].AsList(), row[1].AsList())), cancellation).ConfigureAwait(false);
            return Of(nodes, pages);
        }
        catch (Neo4jException error) when (error.Problem == Neo4jProblem.Statement)
        {
            // The function is deprecated: a later version of Neo4j may lack it.
            return null;
        }
    }

    /// <summary>The internal id of a node; of one that is not there, an id that no node has.</summary>
    internal long IdOf(int node) => _ids[node];

    /// <summary>What a relationship adds to <c>$check</c>.</summary>
    internal long CheckOf(int source, int target, long key) =>
        ((_marks[source] % KeyModulus) + (TargetFactor * (_marks[target] % KeyModulus))) * (key % WeightModulus);

    private static NodeAddresses Of(EntityStates nodes, List<(ListValue Ids, ListValue Marks)> pages)
    {
        var numbers = new Dictionary<long, int>(nodes.Keys.Length);
        for (var node = 0; node < nodes.Keys.Length; node++)
        {
            numbers[nodes.Keys[node]] = node;
        }

        var (ids, marks) = (new long[nodes.Keys.Length], new long[nodes.Keys.Length]);
        Array.Fill(ids, Unknown);
        foreach (var page in pages)
        {
            for (var i = 0; i < page.Ids.Count; i++)
            {
                var mark = page.Marks[i].AsInteger();
                if (numbers.TryGetValue(Marks.KeyOf(mark), out var node))
                {
                    (ids[node], marks[node]) = (page.Ids[i].AsInteger(), mark);
                }
            }
        }

        return new NodeAddresses(ids, marks);
    }
}

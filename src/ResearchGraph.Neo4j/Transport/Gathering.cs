using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Transport;

/// <summary>Reads results of any size row by row.</summary>
internal static class Gathering
{
    private const int MostAttempts = 3;

    /// <summary>
    /// Adds every row to a new <typeparamref name="T"/>. Rows stream, so the transport cannot repeat once the first has been read;
    /// where the connection breaks after that, what was read is dropped and read anew.
    /// </summary>
    /// <exception cref="Neo4jException">The server refused or failed.</exception>
    internal static async Task<T> ReadAsync<T>(
        INeo4jTransport transport, QueryRequest request, Action<T, Value[]> add, CancellationToken cancellation)
        where T : new()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ReadOnceAsync(transport, request, add, cancellation).ConfigureAwait(false);
            }
            catch (Neo4jException error) when (attempt < MostAttempts && error.Problem is (Neo4jProblem.ConnectionLost or Neo4jProblem.Transient))
            {
                // Opening again waits for the server.
            }
        }
    }

    private static async Task<T> ReadOnceAsync<T>(
        INeo4jTransport transport, QueryRequest request, Action<T, Value[]> add, CancellationToken cancellation)
        where T : new()
    {
        var gathered = new T();
        var cursor = await transport.OpenAsync(request, cancellation).ConfigureAwait(false);
        await using (cursor.ConfigureAwait(false))
        {
            while (await cursor.NextAsync(cancellation).ConfigureAwait(false) is { } row)
            {
                add(gathered, row);
            }
        }

        return gathered;
    }
}

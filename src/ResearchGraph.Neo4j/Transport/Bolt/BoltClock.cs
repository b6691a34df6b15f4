using Neo4j.Driver;
using ResearchGraph.Neo4j.Connection;

namespace ResearchGraph.Neo4j.Transport.Bolt;

/// <summary>Gives the driver's calls, which know neither, a time limit and cancellation.</summary>
internal static class BoltClock
{
    private static readonly TimeSpan LongestClose = TimeSpan.FromSeconds(5);

    /// <summary>Waits for a call of the driver.</summary>
    /// <exception cref="TimeoutException">It took longer than a request may.</exception>
    internal static Task<T> WaitAsync<T>(Task<T> call, ConnectionSettings settings, CancellationToken cancellation) =>
        call.WaitAsync(settings.RequestTimeout, cancellation);

    internal static Task WaitAsync(Task call, ConnectionSettings settings, CancellationToken cancellation) =>
        call.WaitAsync(settings.RequestTimeout, cancellation);

    /// <summary>Closes a session; on a connection that is dead, closing may fail or hang, and then the driver's pool sees to it.</summary>
    internal static async Task CloseAsync(IAsyncSession session)
    {
        try
        {
            await session.CloseAsync().WaitAsync(LongestClose).ConfigureAwait(false);
        }
        catch (Exception error) when (error is TimeoutException or Neo4jException or IOException or ObjectDisposedException)
        {
            // What mattered of the session has been read, or its failure has been told.
        }
    }
}

using System.Security.Cryptography;
using System.Text;

namespace ResearchGraph.Graph.Persistence;

/// <summary>
/// The turn to replace a graph file, which one program of a user on one machine has at a time: between the look whether the file is
/// still the one that was read, and its replacement, nobody else may replace it. Ends with <see cref="Dispose"/>, on the thread that
/// took it, or with the program, however that ends.
/// </summary>
public sealed class WriterTurn : IDisposable
{
    private readonly Mutex _mutex;

    private WriterTurn(Mutex mutex) => _mutex = mutex;

    /// <summary>Waits for the turn.</summary>
    /// <param name="path">The graph file, which need not exist.</param>
    /// <param name="longest">How long to wait.</param>
    /// <exception cref="IOException">Another program has had the turn all the time.</exception>
    public static WriterTurn Take(string path, TimeSpan longest)
    {
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(target)))[..32];
        var mutex = new Mutex(initiallyOwned: false, $"Global\\rgraph-{name}");
        try
        {
            if (mutex.WaitOne(longest))
            {
                return new WriterTurn(mutex);
            }
        }
        catch (AbandonedMutexException)
        {
            // The program before was killed; the file is whole all the same, and the turn is ours.
            return new WriterTurn(mutex);
        }

        mutex.Dispose();
        throw new IOException($"{path} is being written by another program; nothing was changed. Try again when that is done.");
    }

    /// <summary>Gives the turn to the next.</summary>
    public void Dispose()
    {
        _mutex.ReleaseMutex();
        _mutex.Dispose();
    }
}

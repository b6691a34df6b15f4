using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace ResearchGraph.Graph.Persistence;

/// <summary>
/// The turn to replace a file, which one program has at a time: between the look whether the file is still the one that was read,
/// and its replacement, nobody else may replace it. It is short: content is written before it. Ends with <see cref="Dispose"/>, on
/// the thread that took it, or with the program, however that ends.
/// </summary>
/// <remarks>
/// A lock of the file's directory where that knows locks, which holds for all that see it, from other containers too; otherwise, as
/// on Windows and on some network disks, a mutex of this machine.
/// </remarks>
internal sealed class WriterTurn : IDisposable
{
    private const int MillisecondsBetweenTries = 2;

    private readonly UnixDirectory? _directory;
    private readonly Mutex? _mutex;

    private WriterTurn(UnixDirectory? directory, Mutex? mutex) => (_directory, _mutex) = (directory, mutex);

    /// <summary>Waits for the turn.</summary>
    /// <param name="target">The full path of the file, which need not exist; no link.</param>
    /// <param name="longest">How long to wait.</param>
    /// <exception cref="IOException">Another program has had the turn all the time.</exception>
    internal static WriterTurn Take(string target, TimeSpan longest) =>
        TakeDirectory(target, longest) ?? TakeMutex(target, longest);

    /// <summary>Gives the turn to the next.</summary>
    public void Dispose()
    {
        _directory?.Dispose();
        _mutex?.ReleaseMutex();
        _mutex?.Dispose();
    }

    private static WriterTurn? TakeDirectory(string target, TimeSpan longest)
    {
        if (UnixDirectory.Open(Path.GetDirectoryName(target)!) is not { } directory)
        {
            return null;
        }

        for (var clock = Stopwatch.StartNew(); clock.Elapsed < longest; Thread.Sleep(MillisecondsBetweenTries))
        {
            switch (directory.TryLock())
            {
                case true:
                    return new WriterTurn(directory, null);
                case null:
                    directory.Dispose();
                    return null;
            }
        }

        directory.Dispose();
        throw Busy(target);
    }

    private static WriterTurn TakeMutex(string target, TimeSpan longest)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(target)))[..32];
        var mutex = new Mutex(initiallyOwned: false, $"Global\\rgraph-{name}");
        try
        {
            if (mutex.WaitOne(longest))
            {
                return new WriterTurn(null, mutex);
            }
        }
        catch (AbandonedMutexException)
        {
            // The program before was killed; the file is whole all the same, and the turn is ours.
            return new WriterTurn(null, mutex);
        }

        mutex.Dispose();
        throw Busy(target);
    }

    private static IOException Busy(string target) =>
        new($"{target} is being written by another program; nothing was changed. Try again when that is done.");
}

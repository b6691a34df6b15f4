namespace ResearchGraph.Graph.Persistence;

/// <summary>Replaces a file as a whole: whatever happens, the old content or the new is there. Thread-safe.</summary>
/// <remarks>
/// The new content goes to <c>name.tmp-(16 hexadecimal digits)</c> in the same directory, is flushed to the disk and moved over the
/// name. A writer holds its temporary file locked; the next writer of the same name deletes those whose lock is free, which
/// killed writers left behind. Temporary files are made, deleted and moved in the writers' turn (<see cref="WriterTurn"/>), so that
/// none is taken for a leftover while its writer opens or moves it.
/// </remarks>
public static class AtomicFile
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Writes a file; through a link, to where it leads.</summary>
    /// <param name="path">The file, which need not exist; its directory must.</param>
    /// <param name="write">Writes the content to an unbuffered stream that can seek, and leaves it open.</param>
    /// <param name="check">
    /// Throws where the file must not be replaced. Called before writing and again just before the move, in the writers' turn, so
    /// that nobody else replaces the file between the check and the move.
    /// </param>
    /// <exception cref="IOException">Writing failed; the old file, if there was one, is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The directory may not be written.</exception>
    public static void Write(string path, Action<FileStream> write, Action? check = null)
    {
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var temporary = Leftovers.NewName(target);
        try
        {
            using var stream = Create(target, temporary, check);
            write(stream);
            stream.Flush(flushToDisk: true);
            using var turn = WriterTurn.Take(target, LongestWait);
            check?.Invoke();
            stream.Dispose();
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception error)
        {
            Leftovers.Remove(temporary);
            // The user asked for the file, and knows nothing of the one beside it.
            if (error is UnauthorizedAccessException && error.Message.Contains(temporary, StringComparison.Ordinal))
                throw new UnauthorizedAccessException($"{path} cannot be written: there is no permission to make files in {Path.GetDirectoryName(target)}.", error);
            if (error is IOException && error.Message.Contains(temporary, StringComparison.Ordinal))
                throw new IOException($"{path} cannot be written: {error.Message.Replace(temporary, target, StringComparison.Ordinal)}", error);
            throw;
        }

        // Without this a power failure may undo the move, never damage it.
        using var directory = UnixDirectory.Open(Path.GetDirectoryName(target)!);
        directory?.Flush();
    }

    private static FileStream Create(string target, string temporary, Action? check)
    {
        using var turn = WriterTurn.Take(target, LongestWait);
        check?.Invoke();
        Leftovers.RemoveStale(target);
        return new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }
}

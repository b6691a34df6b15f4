namespace ResearchGraph.Cli.Output;

/// <summary>Writes files whole or not at all: what was there before stays until the new file is complete.</summary>
internal static class AtomicOutput
{
    /// <summary>Writes a file beside its place and moves it there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="IOException">It cannot be written; what was there stays.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = $"{path}.tmp-{Guid.NewGuid():N}";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write)) write(stream);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}

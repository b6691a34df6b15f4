using System.Security.Cryptography;

namespace ResearchGraph.Graph.Persistence;

/// <summary>The temporary files of <see cref="AtomicFile"/>: their names, and what killed writers leave of them.</summary>
internal static class Leftovers
{
    private const string Mark = ".tmp-";
    private const int Digits = 16;

    /// <summary>A free name for a temporary file.</summary>
    internal static string NewName(string target) => $"{target}{Mark}{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Digits / 2))}";

    /// <summary>
    /// Deletes temporary files of a target that no writer holds locked. To be called in the writers' turn of the target: there, no
    /// writer is between making a file and locking it, or between unlocking and moving it.
    /// </summary>
    internal static void RemoveStale(string target)
    {
        var start = Path.GetFileName(target) + Mark;
        try
        {
            foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, "*" + Mark + "*"))
            {
                var name = Path.GetFileName(path.AsSpan());
                if (name.StartsWith(start, StringComparison.Ordinal) && IsNumber(name[start.Length..]) && new FileInfo(path).LinkTarget is null)
                {
                    RemoveUnlocked(path);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A directory that may be written and not listed; or one that is not there, which the writer will find.
        }
    }

    /// <summary>Deletes a file if that can be done.</summary>
    internal static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The failure before is the one to report; what is left behind disturbs nobody.
        }
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiHexDigitLower(character))
            {
                return false;
            }
        }

        return text.Length == Digits;
    }

    private static void RemoveUnlocked(string path)
    {
        try
        {
            new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Its writer lives, or it is somebody else's.
        }
    }
}

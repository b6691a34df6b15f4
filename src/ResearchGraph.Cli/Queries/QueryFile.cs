using System.Text;

namespace ResearchGraph.Cli.Queries;

/// <summary>Reads files of statements.</summary>
internal static class QueryFile
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text of a file in UTF-8, or in UTF-16 with a mark at its begin.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is in another encoding.</exception>
    public static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path, Strict);
        }
        catch (DecoderFallbackException error)
        {
            throw new InvalidDataException($"{path}: expected text in UTF-8; byte {error.Index} is none", error);
        }
    }
}

using Microsoft.Win32.SafeHandles;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Csr;

/// <summary>
/// Reads text edge lists: one edge a line, <c>u v</c> or <c>u v weight</c>, ids from 0, separated by blanks or tabs; empty lines
/// and lines that start with # or % are skipped. Weights are on every line or on none. Stateless, thread-safe.
/// </summary>
public static class EdgeListReader
{
    private const int PieceLength = 1 << 18;

    /// <summary>Reads a file on several threads.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Direction, limit and threads; null for an undirected graph.</param>
    /// <param name="cancellationToken">Looked at every quarter of a megabyte.</param>
    /// <param name="progress">Receives fractions of the file, 0 to 1.</param>
    /// <returns>A simple graph of as many nodes as the largest id found, plus one.</returns>
    /// <exception cref="EdgeListException">A line is not an edge.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CsrGraph Read(
        string path, EdgeListOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        options ??= new EdgeListOptions();
        var workers = FixedChunks.Workers(options.Threads);
        using var file = File.OpenHandle(path);
        var pieces = (int)((RandomAccess.GetLength(file) + PieceLength - 1) / PieceLength);
        var parsed = new EdgeListPiece[pieces];
        var buffers = new byte[workers][];
        var done = 0;
        FixedChunks.Run(pieces, workers, (worker, piece) =>
        {
            buffers[worker] ??= new byte[PieceLength + EdgeListPiece.LongestLine + 1];
            parsed[piece] = ReadPiece(file, (long)piece * PieceLength, buffers[worker], options);
            progress?.Report((double)Interlocked.Increment(ref done) / pieces);
        }, cancellationToken);
        ThrowFirstError(path, file, parsed);
        return Assemble(parsed, options, cancellationToken);
    }

    /// <summary>Parses the lines that start in [start, start + PieceLength).</summary>
    private static EdgeListPiece ReadPiece(SafeFileHandle file, long start, byte[] buffer, EdgeListOptions options)
    {
        var before = start == 0 ? 0 : 1;
        var length = 0;
        while (length < buffer.Length)
        {
            var read = RandomAccess.Read(file, buffer.AsSpan(length), start - before + length);
            if (read == 0) break;
            length += read;
        }
        var text = buffer.AsSpan(0, length);
        var from = before == 0 ? 0 : text.IndexOf((byte)'\n') + 1;
        if (before == 1 && from == 0) from = length;
        return EdgeListPiece.Parse(text, from, Math.Min(PieceLength + before, length), start - before, options.LargestNode);
    }

    private static void ThrowFirstError(string path, SafeFileHandle file, EdgeListPiece[] pieces)
    {
        var weighted = FirstKind(pieces);
        foreach (var piece in pieces)
        {
            var error = piece.Error ?? (piece.Columns is 0 || piece.Columns == weighted
                ? null
                : new EdgeListError(piece.FirstEdge, $"{piece.Columns} columns", $"{weighted} columns as on the lines before"));
            if (error is not null) throw new EdgeListException(path, LineOf(file, error.Position), error.Found, error.Expected);
        }
    }

    private static int FirstKind(EdgeListPiece[] pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Columns != 0) return piece.Columns;
        }
        return 0;
    }

    private static long LineOf(SafeFileHandle file, long position)
    {
        var line = 1L;
        var buffer = new byte[1 << 16];
        for (var at = 0L; at < position;)
        {
            var read = RandomAccess.Read(file, buffer, at);
            if (read == 0) break;
            line += buffer.AsSpan(0, (int)Math.Min(read, position - at)).Count((byte)'\n');
            at += read;
        }
        return line;
    }

    private static CsrGraph Assemble(EdgeListPiece[] pieces, EdgeListOptions options, CancellationToken cancellationToken)
    {
        var nodes = 0;
        var blocks = new List<EdgeBlock>(pieces.Length);
        foreach (var piece in pieces)
        {
            nodes = Math.Max(nodes, piece.LargestNode + 1);
            if (piece.Edges.Count > 0) blocks.Add(piece.Edges);
        }
        var build = new CsrBuildOptions { Directed = options.Directed, Threads = options.Threads };
        return CsrAssembly.Assemble(nodes, blocks, build, cancellationToken);
    }
}

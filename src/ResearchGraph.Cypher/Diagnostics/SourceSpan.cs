namespace ResearchGraph.Cypher.Diagnostics;

/// <summary>A stretch of query text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="Length">Number of code units; 0 marks a place between two characters, such as the end of the text.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, but not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The shortest span that covers both.</summary>
    public static SourceSpan Cover(SourceSpan first, SourceSpan second) =>
        FromBounds(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));
}

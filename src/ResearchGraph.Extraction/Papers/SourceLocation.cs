namespace ResearchGraph.Extraction.Papers;

/// <summary>A place in an input file.</summary>
/// <param name="File">The file as the user named it; for a listed paper, the listing's file name without folders.</param>
/// <param name="Line">1-based line number; 0 where the whole file is meant.</param>
public readonly record struct SourceLocation(string File, int Line)
{
    /// <summary><c>file:line</c>, or the file alone where <see cref="Line"/> is 0.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}

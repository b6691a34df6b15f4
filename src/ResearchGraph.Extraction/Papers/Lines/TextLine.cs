namespace ResearchGraph.Extraction.Papers.Lines;

/// <summary>A line of a listing that is not blank.</summary>
/// <param name="Number">1-based number in the file.</param>
/// <param name="Text">The line without white space at its ends.</param>
/// <param name="AfterBlank">Whether a blank line, or nothing, stands before it.</param>
internal readonly record struct TextLine(int Number, string Text, bool AfterBlank);

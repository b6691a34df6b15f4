namespace ResearchGraph.Extraction.Papers;

/// <summary>Reads the papers of one file. Never throws on content.</summary>
internal interface IPaperReader
{
    /// <summary>Recognises what is left of the layout question and gives the papers, to be enumerated once.</summary>
    /// <param name="input">The file.</param>
    (string Layout, IEnumerable<PaperRecord> Papers) Read(ReaderInput input);
}

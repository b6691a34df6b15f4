using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Loads a listing, recognises its layout and hands it to the reader of that layout.</summary>
internal sealed class ListingReader : IPaperReader
{
    public (string Layout, IEnumerable<PaperRecord> Papers) Read(ReaderInput input)
    {
        if (ListingLoader.Load(input) is not { } lines) return (PaperLayouts.Unknown, []);
        var layout = LayoutDetector.Detect(lines);
        return layout switch
        {
            PaperLayouts.AuthorPageCompact => (layout, new AuthorPageReader(isCompact: true).Read(input, lines)),
            PaperLayouts.AuthorPageSpaced => (layout, new AuthorPageReader(isCompact: false).Read(input, lines)),
            PaperLayouts.DigestPairs or PaperLayouts.DigestSpaced => (layout, DigestReader.Read(input, lines)),
            _ => (layout, RefuseUnknown(input, lines)),
        };
    }

    private static List<PaperRecord> RefuseUnknown(ReaderInput input, List<TextLine> lines)
    {
        input.Report.DiagnosedLines += lines.Count;
        var (line, found) = lines.Count > 0 ? (lines[0].Number, DraftBuilder.Quote(lines[0].Text)) : (0, "nothing");
        var hint = lines.Count > 0 && lines[0].Text[0] == '[' ? "; of JSON, only one object a line is read, not an array" : "";
        input.Report.Add(DiagnosticCodes.UnknownLayout, DiagnosticSeverity.Error, line,
            $"the layout is unknown: found {found}; expected an author page, a digest of titles and abstracts, or JSON Lines{hint}");
        return [];
    }
}

using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Reads author pages, spaced and compact.</summary>
/// <param name="isCompact">Whether title and authors are expected to run together.</param>
internal sealed class AuthorPageReader(bool isCompact)
{
    public IEnumerable<PaperRecord> Read(ReaderInput input, IReadOnlyList<TextLine> lines)
    {
        var roles = LineLabeller.Label(lines, new AuthorPageGrammar(isCompact));
        var pageHeader = PageHeader.Read(lines, roles);
        var drafts = DraftBuilder.Build(lines, roles, joinsAbstracts: true, input.Report);
        var entries = new PageBylines(pageHeader.Names).Read(drafts, input.Report);
        var headers = drafts.ConvertAll(draft => ReadHeader(draft, input.Report));
        var owner = OwnerInference.Infer(pageHeader.Names, entries.ConvertAll(entry => entry.Byline));
        input.Report.Owner = owner;
        ReportCount(pageHeader, drafts.Count, input.Report);
        var year = InferYear(headers, drafts, input);
        return drafts.Select((draft, i) => Complete(input, draft, headers[i], entries[i], year, owner));
    }

    private static PaperRecord Complete(
        ReaderInput input, PaperDraft draft, HeaderLine header, TitledByline entry, int year, PageOwner? owner)
    {
        var date = header.Date?.WithYear(year);
        if (header.Date is { } printed && date is null)
        {
            input.Report.Add(DiagnosticCodes.InvalidDate, DiagnosticSeverity.Warning, draft.Line,
                $"\"{printed.Text}\" is no date; the paper is kept without date");
        }

        return new PaperRecord
        {
            Id = PaperIds.Of(input.Listing, draft.Line),
            Listing = input.Listing,
            Line = draft.Line,
            Title = entry.Title,
            Abstract = draft.Abstract,
            Authors = entry.Byline.Authors,
            MoreAuthors = entry.Byline.MoreAuthors,
            Affiliations = entry.Byline.Affiliations,
            Category = header.CategoryCode is { } code ? ArxivCategories.Find(code) ?? code : null,
            Date = date,
            HasCode = header.HasCode,
            Score = header.Score,
            Owner = OwnerInference.Of(entry.Byline, owner),
        };
    }

    private static HeaderLine ReadHeader(PaperDraft draft, ReadReport report)
    {
        if (draft.Header is not { } line)
        {
            report.Add(DiagnosticCodes.MissingHeaderLine, DiagnosticSeverity.Warning, draft.Line,
                $"expected a line with category and date before {DraftBuilder.Quote(draft.Title!.Value.Text)}");
            return default;
        }

        if (!HeaderLineParser.TryParse(line.Text, out var header)) return default;
        if (header.CategoryCode is { } code && ArxivCategories.Find(code) is null)
        {
            report.Add(DiagnosticCodes.UnknownCategory, DiagnosticSeverity.Info, line.Number,
                $"arXiv has no category \"{code}\"; it is kept as printed");
        }

        return header;
    }

    private static int InferYear(List<HeaderLine> headers, List<PaperDraft> drafts, ReaderInput input)
    {
        var dates = new List<PrintedDate>();
        foreach (var header in headers)
        {
            if (header.Date is { } date) dates.Add(date);
        }

        var (year, isAssumed) = YearInference.Infer(dates, input.Options.ReferenceYear);
        if (isAssumed && dates.Exists(date => date.IsValid))
        {
            input.Report.Add(DiagnosticCodes.YearAssumed, DiagnosticSeverity.Info, drafts[0].Line,
                $"no date of the listing prints its year; {year} is assumed");
        }

        return year;
    }

    private static void ReportCount(PageHeader header, int count, ReadReport report)
    {
        if (header.PaperCount is not { } announced || announced == count) return;
        report.Add(DiagnosticCodes.PaperCountDiffers, DiagnosticSeverity.Info, header.PaperCountLine,
            $"the page announces {announced} papers; {count} were read");
    }
}

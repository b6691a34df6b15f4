using System.Text;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Papers.Json;

namespace ResearchGraph.Extraction.Tests.Papers;

/// <summary>Reads text in memory and keeps what came of it.</summary>
internal sealed record Reading(string Layout, List<PaperRecord> Papers, ReadReport Report)
{
    public static Reading Of(string text, ReadOptions? options = null, string name = "page_1.txt") => Of(Encoding.UTF8.GetBytes(text), options, name);

    public static Reading Of(byte[] bytes, ReadOptions? options = null, string name = "page_1.txt") => Of(new MemoryStream(bytes), options, name);

    public static Reading Of(Stream stream, ReadOptions? options = null, string name = "page_1.txt")
    {
        using var result = PaperFiles.Read(name, stream, options);
        var reading = new Reading(result.Layout, [.. result.Papers], result.Report);
        reading.AssertAccounted();
        return reading;
    }

    /// <summary>Title, authors, more.</summary>
    public string[] Bylines => [.. Papers.Select(paper => $"{paper.Title}|{string.Join(", ", paper.Authors)}{(paper.MoreAuthors ? "+" : "")}")];

    public string[] Titles => [.. Papers.Select(paper => paper.Title)];

    /// <summary><c>line code</c> of every diagnostic but those of severity Info.</summary>
    public string[] Problems => [.. Report.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).Select(d => $"{d.Location.Line} {d.Code}")];

    public static string Json(IEnumerable<PaperRecord> papers)
    {
        using var stream = new MemoryStream();
        using (var writer = new PaperJsonWriter(stream))
        {
            foreach (var paper in papers) writer.Write(paper);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void AssertAccounted()
    {
        Assert.True(Report.IsComplete);
        Assert.Equal(Report.Lines, Report.BlankLines + Report.PaperLines + Report.FurnitureLines + Report.DiagnosedLines);
        Assert.Equal(Papers.Count, Report.Papers);
        Assert.True(Report.DiagnosedLines == 0 || Report.Diagnostics.Count > 0);
    }
}

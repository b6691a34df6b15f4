using ResearchGraph.Extraction.Papers.Bylines;
using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Author pages: the page's header, then for each paper a header line, a title, authors and an abstract.</summary>
/// <param name="isCompact">Whether title and authors are expected to run together.</param>
internal sealed class AuthorPageGrammar(bool isCompact) : ListingGrammar
{
    private const int MaxTitleLength = 1000;
    private const double NoHeader = -4, NoByline = -2, NoAbstract = -3, NoTitle = -6, Broken = -9;

    public override void Fit(TextLine line, bool isPreamble, Span<double> scores)
    {
        var text = line.Text;
        var prose = Prose.Score(text);
        scores.Fill(-8);
        scores[(int)LineRole.Stray] = -5;
        if (EndsPreamble(line))
        {
            scores[(int)LineRole.Header] = 8;
            return;
        }

        scores[(int)LineRole.Header] = HeaderLineParser.TryParse(text, out _) ? 0.5 : Never;
        scores[(int)LineRole.Abstract] = prose < 0 ? Math.Max(prose - 2, -5) : Math.Min(prose, 4);
        var furniture = PageFurniture.Score(text);
        if (isPreamble) scores[(int)LineRole.Furniture] = furniture > 0 ? furniture : text.Length <= 80 ? -0.5 : -6;
        else if (furniture > 2) scores[(int)LineRole.Furniture] = 0;
        if (text.Length > MaxTitleLength) return;
        var byline = BylineParser.Score(text);
        var endsInByline = BylineParser.CutTail(text).MoreAuthors;
        scores[(int)LineRole.Byline] = Math.Clamp(byline, -6, 4);
        scores[(int)LineRole.Title] = Math.Clamp(-prose, -4, 2) - (endsInByline ? 3 : 0);
        scores[(int)LineRole.TitleAndByline] = FitGlued(text, endsInByline, byline > 1);
    }

    public override bool EndsPreamble(TextLine line) => HeaderLineParser.TryParse(line.Text, out var header) && header.IsCertain;

    public override double Follow(LineRole? before, LineRole? after) => (before, after) switch
    {
        (LineRole.Furniture or null, LineRole.Furniture or LineRole.Header) => 0,
        (LineRole.Furniture or null, LineRole.Title or LineRole.TitleAndByline) => NoHeader,
        (LineRole.Furniture, null) => 0,
        (LineRole.Header, LineRole.Title or LineRole.TitleAndByline) => 0,
        (LineRole.Header, LineRole.Byline or LineRole.Abstract or LineRole.Header or null) => NoTitle,
        (LineRole.Title, LineRole.Byline) => 0,
        (LineRole.Title, LineRole.Abstract) => NoByline,
        (LineRole.Title, LineRole.Header or null) => NoByline + NoAbstract,
        (LineRole.Title, LineRole.Title or LineRole.TitleAndByline) => NoByline + NoAbstract + NoHeader,
        (LineRole.Byline or LineRole.TitleAndByline, LineRole.Abstract) => 0,
        (LineRole.Byline or LineRole.TitleAndByline, LineRole.Header or LineRole.Furniture or null) => NoAbstract,
        (LineRole.Byline or LineRole.TitleAndByline, LineRole.Title or LineRole.TitleAndByline) => NoAbstract + NoHeader,
        (LineRole.Abstract, LineRole.Header or LineRole.Furniture or null) => 0,
        (LineRole.Abstract, LineRole.Title or LineRole.TitleAndByline) => NoHeader,
        (LineRole.Abstract, LineRole.Abstract) => -2,
        (LineRole.Stray, _) or (_, LineRole.Stray) => -0.5,
        _ => Broken,
    };

    private double FitGlued(string text, bool endsInByline, bool isByline)
    {
        if (isByline && !isCompact) return -4;
        var fit = endsInByline ? 3.0 : HasGluedNames(text) ? 2 : -3;
        return isCompact ? fit : fit - 2;
    }

    /// <summary>Whether the end of the text could be names of which the first is run together with a title.</summary>
    private static bool HasGluedNames(string text)
    {
        var pieces = BylineParser.Pieces(BylineParser.CutTail(text).Names);
        for (var i = pieces.Count - 1; i >= 0 && i >= pieces.Count - 3; i--)
        {
            if (GluedBoundaries.Any(pieces[i])) return true;
            if (!(NameShape.Score(BylineParser.Plain(pieces[i])) > -1)) return false;
        }

        return false;
    }
}

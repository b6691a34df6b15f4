using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Digests: furniture, then title and abstract by turns.</summary>
/// <param name="page">What the other lines tell of a line.</param>
internal sealed class DigestGrammar(DigestPage page) : ListingGrammar
{
    private const double Missing = -4, Unlikely = -8;

    public override void Fit(TextLine line, bool isPreamble, Span<double> scores)
    {
        var text = line.Text;
        var prose = Prose.Score(text);
        var furniture = PageFurniture.Score(text);
        var isStub = page.IsStub(text);
        var isSlogan = PageFurniture.IsSlogan(text) && !page.IsTopical(line) && (isStub || !Prose.EndsSentence(text));
        var isLabel = isSlogan && PageFurniture.IsLabelLike(text);
        scores.Fill(Never);
        scores[(int)LineRole.Title] = furniture > 0 ? -3 : isLabel ? Math.Clamp(-prose, -4, 0.5) : Math.Clamp(-prose, -4, 2);
        scores[(int)LineRole.Abstract] = isStub ? Unlikely : Math.Clamp(prose, -4, 4);
        scores[(int)LineRole.Furniture] = furniture > 0 ? furniture : isPreamble && isSlogan ? -1 : Unlikely;
        scores[(int)LineRole.Stray] = furniture > 0 ? Unlikely : FitStray(text, isSlogan, isLabel, isPreamble);
    }

    public override bool EndsPreamble(TextLine line) => page.IsAbstract(line.Text);

    /// <remarks>A stray line between title and abstract is likelier than a title without abstract before a short title.</remarks>
    public override double Follow(LineRole? before, LineRole? after) => (before, after) switch
    {
        (null or LineRole.Furniture, LineRole.Abstract) => Missing,
        (LineRole.Abstract, LineRole.Abstract) => Missing,
        (LineRole.Title, LineRole.Title or LineRole.Furniture or null) => Missing,
        (LineRole.Stray, LineRole.Abstract) => 1,
        (LineRole.Stray, LineRole.Title) => -1.5,
        _ => 0,
    };

    /// <summary>Weighed against a title without abstract: labels are stray wherever they stand, names only between title and abstract.</summary>
    private static double FitStray(string text, bool isSlogan, bool isLabel, bool isPreamble)
    {
        if (isLabel && !isPreamble) return -1.5;
        return isLabel || (isSlogan && PageFurniture.IsShort(text)) ? -2.9 : -6;
    }
}

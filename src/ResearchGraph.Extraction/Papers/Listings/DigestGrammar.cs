using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Digests: furniture, then title and abstract by turns.</summary>
internal sealed class DigestGrammar : ListingGrammar
{
    private const double Missing = -4;

    public override void Fit(TextLine line, bool isPreamble, Span<double> scores)
    {
        var prose = Prose.Score(line.Text);
        var furniture = PageFurniture.Score(line.Text);
        scores.Fill(Never);
        scores[(int)LineRole.Title] = furniture > 0 ? -3 : Math.Clamp(-prose, -4, 2);
        scores[(int)LineRole.Abstract] = Math.Clamp(prose, -4, 4);
        scores[(int)LineRole.Furniture] = furniture > 0 ? furniture : isPreamble && PageFurniture.IsShort(line.Text) ? -1 : -8;
    }

    public override bool EndsPreamble(TextLine line) => Prose.Score(line.Text) > 2;

    public override double Follow(LineRole? before, LineRole? after) => (before, after) switch
    {
        (null or LineRole.Furniture, LineRole.Abstract) => Missing,
        (LineRole.Abstract, LineRole.Abstract) => Missing,
        (LineRole.Title, LineRole.Title or LineRole.Furniture or null) => Missing,
        _ => 0,
    };
}

using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>
/// How lines follow one another in a layout. Scores are added up along the listing; the order that the layout prescribes scores 0,
/// and each departure costs about what it is unlikely.
/// </summary>
internal abstract class ListingGrammar
{
    /// <summary>The score of what cannot be.</summary>
    public const double Never = -1000;

    /// <summary>Number of <see cref="LineRole"/> values.</summary>
    public const int RoleCount = (int)LineRole.Stray + 1;

    /// <summary>How well a line fits each role.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isPreamble">Whether no line before it has been recognised for certain as part of a paper.</param>
    /// <param name="scores">Takes one score a role.</param>
    public abstract void Fit(TextLine line, bool isPreamble, Span<double> scores);

    /// <summary>Whether a line is certainly part of a paper, so that the top of the page ends there.</summary>
    public abstract bool EndsPreamble(TextLine line);

    /// <summary>Score of one role following another; null stands for the beginning or the end of the listing.</summary>
    public abstract double Follow(LineRole? before, LineRole? after);
}

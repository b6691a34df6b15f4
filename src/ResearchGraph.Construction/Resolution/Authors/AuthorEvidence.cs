using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>
/// Weighs whether two groups of papers under one name are one person's, by the model of Fellegi and Sunter (1969): levels of
/// comparisons, each with a fixed weight in bits; the sum is the evidence. Groups that share a rare co-author never come here:
/// see <see cref="AuthorClusterer"/>. Thread-safe.
/// </summary>
internal sealed class AuthorEvidence(Bylines bylines, PaperProfiles papers)
{
    /// <summary>How many papers of each group have their words compared; more say nothing new.</summary>
    private const int MaxComparedPapers = 8;

    private static readonly ComparisonLevel SameName = Level("name", "the same", 2);
    private static readonly ComparisonLevel MiddleOmitted = Level("name", "a middle name is missing or an initial", 0.5);
    private static readonly ComparisonLevel Initials = Level("name", "a given name is only an initial", -2.5);
    private static readonly ComparisonLevel FewWithoutCoauthor = Level("co-authors", "none in common, few papers", -0.5);
    private static readonly ComparisonLevel NoCoauthor = Level("co-authors", "none in common, several papers", -1.5);
    private static readonly ComparisonLevel SameCategory = Level("category", "mostly the same", 1.5);
    private static readonly ComparisonLevel SomeCategory = Level("category", "partly the same", 0.5);
    private static readonly ComparisonLevel RareCategory = Level("category", "hardly the same", -0.5);
    private static readonly ComparisonLevel OtherCategory = Level("category", "others of one archive", -0.5);
    private static readonly ComparisonLevel OtherArchive = Level("category", "of other archives", -2.5);
    private static readonly ComparisonLevel SameConcepts = Level("concepts", "much in common", 3);
    private static readonly ComparisonLevel SomeConcepts = Level("concepts", "something in common", 1.5);
    private static readonly ComparisonLevel FewConcepts = Level("concepts", "little in common", -0.5);
    private static readonly ComparisonLevel NoConcepts = Level("concepts", "nothing in common", -2.5);
    private static readonly ComparisonLevel NoConceptsOfFew = Level("concepts", "nothing in common, few papers", -0.5);
    private static readonly ComparisonLevel SameWords = Level("words", "very alike", 3);
    private static readonly ComparisonLevel SomeWords = Level("words", "alike", 1.5);
    private static readonly ComparisonLevel OtherWords = Level("words", "not alike", -0.5);
    private static readonly ComparisonLevel LongGap = Level("years", "more than twenty years between", -2);

    /// <summary>The evidence in bits that two profiles are one person's.</summary>
    /// <param name="a">A profile.</param>
    /// <param name="b">Another one.</param>
    /// <param name="agreement">How the names agree.</param>
    /// <param name="levels">Is cleared and takes the levels.</param>
    public double Weigh(AuthorProfile a, AuthorProfile b, NameAgreement agreement, List<ComparisonLevel> levels)
    {
        levels.Clear();
        double total = 0;
        Take(OfName(agreement));
        Take(OfCoauthors(a, b));
        Take(OfCategories(a, b));
        Take(OfConcepts(a, b));
        Take(OfWords(a, b));
        Take(OfYears(a, b));
        return total;

        void Take(ComparisonLevel? level)
        {
            if (level is null) return;
            total += level.Weight.Bits;
            levels.Add(level);
        }
    }

    /// <summary>Whether something speaks for one person beside the name: a common co-author, or both category and subject.</summary>
    /// <param name="levels">Levels that <see cref="Weigh"/> gave.</param>
    public static bool IsPositive(List<ComparisonLevel> levels) => Speaks(levels, "co-authors")
        || (Speaks(levels, "category") && (Speaks(levels, "concepts") || Speaks(levels, "words")));

    private static bool Speaks(List<ComparisonLevel> levels, string comparison) =>
        levels.Exists(level => level.Comparison == comparison && level.Weight.Bits > 0);

    private static ComparisonLevel OfName(NameAgreement agreement) => agreement switch
    {
        NameAgreement.Same => SameName,
        NameAgreement.MiddleOmitted => MiddleOmitted,
        _ => Initials,
    };

    private ComparisonLevel? OfCoauthors(AuthorProfile a, AuthorProfile b)
    {
        var (best, bits) = (-1, 0.0);
        foreach (var (name, sure) in a.Hints ?? [])
        {
            if (b.Hints is null || !b.Hints.TryGetValue(name, out var otherSure)) continue;
            var weight = CoauthorLinker.Weight(bylines, name) * sure * otherSure;
            if (weight > bits) (best, bits) = (name, weight);
        }
        if (best >= 0) return Level("co-authors", $"{bylines.Names[best].Display} in common", bits);
        return Math.Min(a.SharedPapers, b.SharedPapers) switch
        {
            0 => null,
            1 => FewWithoutCoauthor,
            _ => NoCoauthor,
        };
    }

    private static ComparisonLevel? OfCategories(AuthorProfile a, AuthorProfile b)
    {
        if (!a.HasCategory || !b.HasCategory) return null;
        return a.CategoryOverlap(b) switch
        {
            >= 0.3 => SameCategory,
            >= 0.15 => SomeCategory,
            > 0 => RareCategory,
            _ => a.SharesArchive(b) ? OtherCategory : OtherArchive,
        };
    }

    private static ComparisonLevel? OfConcepts(AuthorProfile a, AuthorProfile b)
    {
        if (a.Concepts.IsEmpty || b.Concepts.IsEmpty) return null;
        return a.Concepts.Cosine(b.Concepts) switch
        {
            >= 0.35 => SameConcepts,
            >= 0.15 => SomeConcepts,
            >= 0.05 => FewConcepts,
            // One paper here and two there are seldom of one subject, whoever wrote them.
            _ => Math.Max(a.Papers.Count, b.Papers.Count) < 3 ? NoConceptsOfFew : NoConcepts,
        };
    }

    /// <summary>
    /// The most alike pair of papers, against how often chance gives so alike a pair among as many: one likely find in many
    /// tries says nothing.
    /// </summary>
    private ComparisonLevel? OfWords(AuthorProfile a, AuthorProfile b)
    {
        var (tries, best) = (0, 0.0);
        for (var i = 0; i < a.Papers.Count && i < MaxComparedPapers; i++)
        {
            if (!papers.Vocabulary.HasTerms(a.Papers[i])) continue;
            for (var j = 0; j < b.Papers.Count && j < MaxComparedPapers; j++)
            {
                if (!papers.Vocabulary.HasTerms(b.Papers[j])) continue;
                tries++;
                best = Math.Max(best, papers.Vocabulary.Similarity(a.Papers[i], b.Papers[j]));
            }
        }
        if (tries == 0) return null;
        return (tries * papers.Vocabulary.Chance(best)) switch
        {
            < 0.05 => SameWords,
            < 0.3 => SomeWords,
            > 1 => OtherWords,
            _ => null,
        };
    }

    private static ComparisonLevel? OfYears(AuthorProfile a, AuthorProfile b)
    {
        if (a.FirstYear == 0 || b.FirstYear == 0) return null;
        return Math.Max(a.FirstYear, b.FirstYear) - Math.Min(a.LastYear, b.LastYear) > 20 ? LongGap : null;
    }

    private static ComparisonLevel Level(string comparison, string level, double bits) => new(comparison, level, new MatchWeight(bits));
}

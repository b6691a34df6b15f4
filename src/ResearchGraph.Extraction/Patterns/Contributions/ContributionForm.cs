using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>Makes a <see cref="Contribution"/> of an accepted candidate. Thread-safe.</summary>
internal static class ContributionForm
{
    private const string UsualType = "method";

    /// <summary>The contribution, under its most used spelling, the introducing evidence first.</summary>
    public static Contribution Make(PaperWords paper, ContributionCandidate candidate, CandidateSet candidates)
    {
        Mention[] evidence = [.. candidate.Evidence];
        Array.Sort(evidence, Compare);
        var name = NameOf(paper, candidate);
        var type = TypeOfName.Of(paper, name, candidate.Expansion, candidate.Type) ?? TypeOfBase(paper, name, candidates);
        return new Contribution(name, candidate.Expansion, type ?? UsualType, evidence);
    }

    /// <summary>The most used spelling; of equally used ones that of the best evidence.</summary>
    public static string NameOf(PaperWords paper, ContributionCandidate candidate)
    {
        var best = "";
        var bestCount = -1;
        foreach (var name in candidate.Spellings)
        {
            var count = CountExact(paper.Abstract.Field.Value, name) + CountExact(paper.Title.Field.Value, name);
            if (count <= bestCount) continue;
            best = name;
            bestCount = count;
        }
        return best;
    }

    /// <summary>Where the name first stands: title before abstract.</summary>
    public static int Position(ContributionCandidate candidate)
    {
        var position = int.MaxValue;
        foreach (var mention in candidate.Evidence)
            position = Math.Min(position, mention.Span.Start + (mention.Field == TextField.Title ? 0 : 1_000_000));
        return position;
    }

    /// <summary>Whether the candidate is but the long form of another accepted one.</summary>
    public static bool IsExpansionOfAnother(ContributionCandidate candidate, CandidateSet candidates, double threshold)
    {
        foreach (var other in candidates.All)
        {
            if (ReferenceEquals(other, candidate) || other.Expansion is null || other.Confidence < threshold) continue;
            var expansion = NameKey.Of(other.Expansion);
            if (expansion.Contains(candidate.Key, StringComparison.Ordinal) && candidate.Key.Length * 2 > expansion.Length) return true;
            if (candidate.Key.StartsWith(expansion, StringComparison.Ordinal) || candidate.Key.EndsWith(expansion, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>A variant is of the type of the longest name that it extends: <c>X-Short</c> of <c>X</c>.</summary>
    private static string? TypeOfBase(PaperWords paper, string name, CandidateSet candidates)
    {
        ContributionCandidate? longest = null;
        foreach (var other in candidates.All)
        {
            if (other.Key.Length >= 3 && (longest is null || other.Key.Length > longest.Key.Length) && IsVariant(name, NameOf(paper, other))) longest = other;
        }
        return longest is null ? null : TypeOfName.Of(paper, NameOf(paper, longest), longest.Expansion, longest.Type);
    }

    private static bool IsVariant(string name, string other) => name.Length > other.Length && name.StartsWith(other, StringComparison.Ordinal);

    private static int CountExact(string text, string name)
    {
        var count = 0;
        for (var i = text.IndexOf(name, StringComparison.Ordinal); i >= 0; i = text.IndexOf(name, i + name.Length, StringComparison.Ordinal))
        {
            var isWhole = (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && (i + name.Length >= text.Length || !char.IsLetterOrDigit(text[i + name.Length]));
            if (isWhole) count++;
        }
        return count;
    }

    private static int Compare(Mention a, Mention b)
    {
        if (a.Confidence != b.Confidence) return b.Confidence.CompareTo(a.Confidence);
        if (a.Field != b.Field) return a.Field.CompareTo(b.Field);
        return a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : string.CompareOrdinal(a.Rule, b.Rule);
    }
}

using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>Variants of a contribution that have names of their own: <c>SDXS-512</c>, <c>GlimpsePrune+</c>, <c>M-VAR-d32</c>. Thread-safe.</summary>
internal static class VariantRule
{
    private const string Rule = "variant";

    /// <summary>Adds the words that begin with an accepted name and go on with a hyphen, plus sign or digit.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="bases">The accepted names.</param>
    /// <param name="candidates">Where to add.</param>
    public static void Apply(PaperWords paper, IReadOnlyList<string> bases, CandidateSet candidates)
    {
        var words = paper.Abstract;
        for (var i = 0; i < words.Count; i++)
        {
            if ((words[i].Shape & (WordShape.Address | WordShape.Number)) != 0 || (words[i].Shape & ~WordShape.Capitalized) == 0 && !words.Core(i).Contains('+')) continue;
            foreach (var name in bases)
            {
                if (IsVariant(words.Core(i), name)) candidates.Add(words.Field, words[i].Core, Rule, 0.74);
            }
        }
    }

    private static bool IsVariant(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        if (name.Length < 3 || word.Length <= name.Length || !word.StartsWith(name, StringComparison.Ordinal)) return false;
        var rest = word[name.Length..];
        return rest[0] == '+' || char.IsDigit(rest[0]) || (rest[0] is '-' && rest.Length > 1 && (char.IsUpper(rest[1]) || char.IsDigit(rest[1]) || rest.ContainsAnyInRange('0', '9')));
    }
}

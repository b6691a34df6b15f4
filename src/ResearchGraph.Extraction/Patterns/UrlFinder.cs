using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Urls;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>Finds addresses, each once, in order of the text. Thread-safe.</summary>
internal static class UrlFinder
{
    // Which address an abstract gives is never in doubt; the little that is missing is for text glued to its end.
    private const double Confidence = 0.99;

    /// <summary>The addresses of a paper.</summary>
    public static IReadOnlyList<UrlMention> Find(PaperText text)
    {
        var found = new List<UrlMention>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in text.Fields) Find(field, seen, found);
        return [.. found];
    }

    private static void Find(FieldText field, HashSet<string> seen, List<UrlMention> found)
    {
        // LaTeX markup and "~" mean something else in an address than in prose, so this rule reads what was printed.
        var original = field.Normalized.Original;
        for (var i = UrlRule.NextStart(original, 0); i >= 0;)
        {
            var end = UrlRule.End(original, i);
            var address = UrlRule.Address(original.AsSpan(i, end - i));
            if (UrlRule.IsAddress(address) && seen.Add(address.TrimEnd('/')))
            {
                var mention = new Mention(field.Field, original, TextSpan.FromBounds(i, end), UrlRule.Name, Confidence);
                found.Add(new UrlMention(address, RepositoryHosts.IsRepository(address), mention));
            }
            i = UrlRule.NextStart(original, Math.Max(end, i + 1));
        }
    }
}

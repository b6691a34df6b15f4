using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Construction.Resolution.Papers;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>Chooses the name to show, the aliases and their reasons. Thread-safe.</summary>
internal static class ClusterNaming
{
    private const int MaxAliases = 24;
    private const int MaxAliasLength = 60;

    /// <summary>The preferred name of the data files; else the most used one of those who propose it; else the most used one.</summary>
    public static string NameOf(IReadOnlyList<Occurrence> occurrences, string? preferred)
    {
        if (preferred is not null) return preferred;
        var proposals = occurrences.Where(one => one.Fact.Kind == FactKind.Proposes).ToArray();
        return MostUsed((proposals.Length > 0 ? proposals : occurrences).Select(one => one.Fact.Name))!;
    }

    /// <summary>The value that comes most often, the first in ordinal order among equals; null where there is none.</summary>
    public static string? MostUsed(IEnumerable<string?> values) => values
        .Where(value => !string.IsNullOrEmpty(value))
        .GroupBy(value => value!, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    /// <summary>Spellings other than the name, as facts name it and as texts print it, in ordinal order.</summary>
    public static string[] AliasesOf(IReadOnlyList<Occurrence> occurrences, string name)
    {
        var aliases = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var seenLetters = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < occurrences.Count; i++)
        {
            var fact = occurrences[i].Fact;
            if (seen.Add(fact.Name)) aliases.Add(fact.Name);
            for (var j = 0; j < fact.Evidence.Count; j++)
            {
                var letters = fact.Evidence[j].Letters;
                if (letters.Length <= MaxAliasLength && seen.Count < MaxAliases * 8 && seenLetters.Add(letters)) aliases.Add(Printed(letters.ToString()));
            }
        }
        return [.. aliases.Where(alias => alias != name && !alias.Contains('(') && IsName(alias)).Take(MaxAliases)];
    }

    /// <summary>Why each alias is the name: because the key is the same, or because a data file or a text says so.</summary>
    public static IEnumerable<MergeExplanation> Explain(string name, IEnumerable<string> aliases)
    {
        var key = NameFolding.EntityKey(name);
        return aliases.Select(alias => new MergeExplanation(
            NameFolding.EntityKey(alias) == key ? BlockingRule.SameName : BlockingRule.Alias, name, alias, []));
    }

    /// <summary>A bare number or a single sign shows that a thing is meant (<c>ResNet-18 and 50</c>) but is no name of it.</summary>
    private static bool IsName(string surface) => surface.Any(char.IsLetter) && surface.Count(char.IsLetterOrDigit) > 1;

    private static string Printed(string text) => string.Join(
        ' ', TextNormalizer.Normalize(text).Value.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}

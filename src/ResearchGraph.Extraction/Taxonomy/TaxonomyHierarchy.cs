namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>
/// Makes sure that no concept is broader than itself and that the hierarchy is not too deep, by removing top concepts level
/// by level until none is left (Kahn's algorithm). Linear.
/// </summary>
internal static class TaxonomyHierarchy
{
    /// <summary>The most concepts on a path from a top concept down.</summary>
    public const int MaxDepth = 64;

    public static void Check(IReadOnlyList<ConceptDraft> drafts)
    {
        var narrower = drafts.ToDictionary(draft => draft.Id, _ => new List<ConceptDraft>(), StringComparer.Ordinal);
        var open = drafts.ToDictionary(draft => draft.Id, draft => draft.Broader.Count, StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            foreach (var broader in draft.Broader) narrower[broader].Add(draft);
        }
        var level = drafts.Where(draft => draft.Broader.Count == 0).ToList();
        for (var depth = 1; level.Count > 0; depth++)
        {
            if (depth > MaxDepth) throw level[0].Line.Error($"'{level[0].Id}' is below {depth - 1} others; expected at most {MaxDepth} levels");
            level = NextLevel(level, narrower, open);
        }
        if (drafts.FirstOrDefault(draft => open[draft.Id] > 0) is { } stuck)
            throw stuck.Line.Error($"'{stuck.Id}' is among its own broader concepts, or below such a cycle; expected a hierarchy");
    }

    private static List<ConceptDraft> NextLevel(
        List<ConceptDraft> level, Dictionary<string, List<ConceptDraft>> narrower, Dictionary<string, int> open)
    {
        var next = new List<ConceptDraft>();
        foreach (var draft in level)
        {
            foreach (var child in narrower[draft.Id])
            {
                if (--open[child.Id] == 0) next.Add(child);
            }
        }
        return next;
    }
}

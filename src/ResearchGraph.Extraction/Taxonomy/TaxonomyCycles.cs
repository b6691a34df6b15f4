namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Makes sure that no concept is broader than itself, by removing top concepts until none is left (Kahn's algorithm). Linear.</summary>
internal static class TaxonomyCycles
{
    public static void Check(IReadOnlyList<ConceptDraft> drafts, Dictionary<string, ConceptDraft> byId)
    {
        var narrower = drafts.ToDictionary(draft => draft.Id, _ => new List<string>(), StringComparer.Ordinal);
        var open = drafts.ToDictionary(draft => draft.Id, draft => draft.Broader.Count, StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            foreach (var broader in draft.Broader) narrower[broader].Add(draft.Id);
        }
        var free = new Queue<string>(drafts.Where(draft => draft.Broader.Count == 0).Select(draft => draft.Id));
        while (free.TryDequeue(out var id))
        {
            open.Remove(id);
            foreach (var child in narrower[id])
            {
                if (--open[child] == 0) free.Enqueue(child);
            }
        }
        if (drafts.FirstOrDefault(draft => open.ContainsKey(draft.Id)) is { } stuck)
            throw byId[stuck.Id].Line.Error($"'{stuck.Id}' is among its own broader concepts, or below such a cycle; expected a hierarchy");
    }
}

using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>Gathers the facts of all copies of one paper as drafts. Facts whose evidence the kept text lacks are left out. Thread-safe.</summary>
internal static class FactGatherer
{
    /// <param name="members">The copies, the richest first.</param>
    /// <param name="kept">The merged record.</param>
    public static FactDrafts Gather(IReadOnlyList<PaperMentions> members, PaperRecord kept)
    {
        var facts = new List<FactDraft>();
        var results = new List<ResultMention>();
        var urls = new List<string>();
        foreach (var member in members)
        {
            AddConcepts(member, kept, facts);
            AddNamed(member, kept, facts);
            foreach (var result in member.Results)
            {
                if (EvidenceAnchor.Move(result.Evidence, kept) is { } evidence) AddResult(result with { Evidence = evidence }, results);
            }
            foreach (var url in member.Urls) AddUrl(url, kept, facts, urls);
        }
        if (members.Count > 1) results.Sort((a, b) => Position(a).CompareTo(Position(b)));
        return new FactDrafts(facts, results, urls);
    }

    private static void AddConcepts(PaperMentions paper, PaperRecord kept, List<FactDraft> facts)
    {
        foreach (var technique in paper.Techniques)
            Add(FactKind.Uses, technique.Id, technique.Role == MentionRole.Core ? "core" : "mention", technique.Evidence, kept, facts);
        foreach (var task in paper.Tasks) Add(FactKind.Addresses, task.Id, null, task.Evidence, kept, facts);
    }

    private static void AddNamed(PaperMentions paper, PaperRecord kept, List<FactDraft> facts)
    {
        foreach (var own in paper.Proposes)
            Add(FactKind.Proposes, own.Name, own.Type, own.Evidence, kept, facts, own.Expansion);
        foreach (var system in paper.Systems) Add(KindOf(system.Relation), system.Name, null, system.Evidence, kept, facts);
        foreach (var model in paper.Models) Add(FactKind.Evaluates, model.Name, null, model.Evidence, kept, facts);
        foreach (var dataset in paper.Datasets) Add(FactKind.EvaluatedOn, dataset.Name, dataset.Type, dataset.Evidence, kept, facts);
        foreach (var device in paper.Hardware)
            Add(FactKind.RunsOn, device.Name, null, device.Evidence, kept, facts, vendor: device.Vendor, generic: device.Generic);
    }

    private static void Add(
        FactKind kind,
        string name,
        string? qualifier,
        IReadOnlyList<Mention> evidence,
        PaperRecord kept,
        List<FactDraft> facts,
        string? expansion = null,
        string? vendor = null,
        bool generic = false)
    {
        var moved = EvidenceAnchor.MoveAll(evidence, kept);
        if (moved.Count > 0 && name.Length > 0) facts.Add(new FactDraft(kind, name, qualifier, expansion, vendor, generic, moved));
    }

    private static void AddResult(ResultMention result, List<ResultMention> results)
    {
        foreach (var known in results)
        {
            if (known.Kind == result.Kind && known.Value.Equals(result.Value) && known.Unit == result.Unit
                && known.Evidence.Field == result.Evidence.Field && known.Evidence.Span.Overlaps(result.Evidence.Span))
            {
                return;
            }
        }
        results.Add(result);
    }

    private static void AddUrl(UrlMention url, PaperRecord kept, List<FactDraft> facts, List<string> urls)
    {
        if (!url.IsRepository)
        {
            if (!urls.Contains(url.Address)) urls.Add(url.Address);
        }
        else
        {
            Add(FactKind.HasCode, url.Address, null, [url.Evidence], kept, facts);
        }
    }

    private static FactKind KindOf(SystemRelation relation) => relation switch
    {
        SystemRelation.BuildsOn => FactKind.BuildsOn,
        SystemRelation.Compares => FactKind.ComparesWith,
        _ => FactKind.Mentions,
    };

    private static (Extraction.Text.TextField Field, int Start) Position(ResultMention result) =>
        (result.Evidence.Field, result.Evidence.Span.Start);
}

using ResearchGraph.Construction.Resolution.Entities;
using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>Gathers the facts of all copies of one paper as drafts. Facts whose evidence the kept text lacks are left out. One instance a thread.</summary>
/// <param name="rules">What decides on the keys of names.</param>
internal sealed class FactGatherer(NameRules rules)
{
    private readonly NameKeys _keys = new(rules);

    /// <param name="members">The copies, the richest first.</param>
    /// <param name="kept">The merged record.</param>
    public FactDrafts Gather(IReadOnlyList<PaperMentions> members, PaperRecord kept)
    {
        var facts = new List<FactDraft>(members.Sum(CountOf));
        List<ResultMention>? results = null;
        List<string>? urls = null;
        foreach (var member in members)
        {
            AddConcepts(member, kept, facts);
            AddNamed(member, kept, facts);
            foreach (var result in member.Results)
            {
                if (EvidenceAnchor.Move(result.Evidence, kept) is { } evidence) AddResult(evidence == result.Evidence ? result : result with { Evidence = evidence }, results ??= []);
            }
            foreach (var url in member.Urls) AddUrl(url, kept, facts, ref urls);
        }
        if (members.Count > 1) results?.Sort((a, b) => Position(a).CompareTo(Position(b)));
        return new FactDrafts(facts, results ?? (IReadOnlyList<ResultMention>)[], urls ?? (IReadOnlyList<string>)[]);
    }

    private void AddConcepts(PaperMentions paper, PaperRecord kept, List<FactDraft> facts)
    {
        foreach (var technique in paper.Techniques)
            Add(FactKind.Uses, technique.Id, technique.Role == MentionRole.Core ? "core" : "mention", technique.Evidence, kept, facts);
        foreach (var task in paper.Tasks) Add(FactKind.Addresses, task.Id, null, task.Evidence, kept, facts);
    }

    private void AddNamed(PaperMentions paper, PaperRecord kept, List<FactDraft> facts)
    {
        foreach (var own in paper.Proposes)
            Add(FactKind.Proposes, own.Name, own.Type, own.Evidence, kept, facts, own.Expansion);
        foreach (var system in paper.Systems) Add(KindOf(system.Relation), system.Name, null, system.Evidence, kept, facts);
        foreach (var model in paper.Models) Add(FactKind.Evaluates, model.Name, null, model.Evidence, kept, facts);
        foreach (var dataset in paper.Datasets) Add(FactKind.EvaluatedOn, dataset.Name, dataset.Type, dataset.Evidence, kept, facts);
        foreach (var device in paper.Hardware)
            Add(FactKind.RunsOn, device.Name, null, device.Evidence, kept, facts, vendor: device.Vendor, generic: device.Generic);
    }

    private void Add(
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
        if (moved.Count > 0 && name.Length > 0) facts.Add(new FactDraft(kind, name, KeyOf(kind, name, qualifier, vendor, generic), qualifier, expansion, vendor, generic, moved));
    }

    private string KeyOf(FactKind kind, string name, string? qualifier, string? vendor, bool generic) => kind switch
    {
        FactKind.Uses or FactKind.Addresses => name,
        FactKind.RunsOn => DeviceNames.KeyOf(name, vendor, generic),
        FactKind.HasCode => RepositoryAddress.Parse(name).Name,
        _ => _keys.Of(name, FactDraft.NamesDataset(kind, qualifier)),
    };

    private static int CountOf(PaperMentions paper) => paper.Techniques.Count + paper.Tasks.Count + paper.Proposes.Count
        + paper.Systems.Count + paper.Models.Count + paper.Datasets.Count + paper.Hardware.Count;

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

    private void AddUrl(UrlMention url, PaperRecord kept, List<FactDraft> facts, ref List<string>? urls)
    {
        if (!url.IsRepository)
        {
            if (urls?.Contains(url.Address) != true) (urls ??= []).Add(url.Address);
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

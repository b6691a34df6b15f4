using ResearchGraph.Construction.Resolution.Authors;
using ResearchGraph.Construction.Resolution.Entities;
using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>Puts a paper together once all names are resolved. Thread-safe.</summary>
internal sealed class PaperAssembler(AuthorIndex authors, ConceptIndex concepts, EntityIndex things, OrganizationIndex organizations)
{
    /// <summary>The resolved paper.</summary>
    /// <param name="number">Number of the paper in the canonical order.</param>
    /// <param name="group">Its listed copies.</param>
    public ResolvedPaper Assemble(int number, PaperGroup group) => new()
    {
        Id = group.Id,
        Record = group.Record,
        Sources = [.. group.Members
            .Select(member => new PaperSource(member.Paper.Listing, member.Paper.Line, member.Paper.Id))
            .OrderBy(source => source.Listing, StringComparer.Ordinal).ThenBy(source => source.Line)
            .ThenBy(source => source.RecordId, StringComparer.Ordinal)],
        Kind = group.Members[0].Kind,
        Explanations = group.Explanations,
        Authors = authors.AuthorsOf(number),
        Organizations = organizations.Resolve(group.Record.Affiliations),
        Facts = Facts(number, group.Facts.Facts),
        Results = [.. group.Facts.Results.Select(result =>
            new PaperResult(result, result.Versus is { Length: > 0 } versus ? things.Find(number, versus) : null))],
        Urls = group.Facts.Urls,
    };

    /// <summary>One fact for each kind and target; the relations to one system become the strongest of them.</summary>
    private PaperFact[] Facts(int number, IReadOnlyList<FactDraft> drafts)
    {
        var merged = new List<(FactKind Kind, EntityCluster Target, string? Qualifier, List<Mention> Evidence)>(drafts.Count);
        foreach (var draft in drafts)
        {
            var target = Resolve(number, draft);
            var known = merged.FindIndex(fact => ReferenceEquals(fact.Target, target) && AreOne(fact.Kind, draft.Kind));
            if (known < 0)
            {
                merged.Add((draft.Kind, target, draft.Qualifier, [.. draft.Evidence]));
                continue;
            }
            var fact = merged[known];
            var isStronger = draft.Kind < fact.Kind || (draft.Kind == fact.Kind && IsCore(draft.Qualifier) && !IsCore(fact.Qualifier));
            var evidence = isStronger ? [.. draft.Evidence, .. fact.Evidence] : (List<Mention>)[.. fact.Evidence, .. draft.Evidence];
            merged[known] = isStronger
                ? (draft.Kind, target, draft.Qualifier, evidence)
                : (fact.Kind, target, fact.Qualifier, evidence);
        }
        var own = merged.Where(fact => fact.Kind == FactKind.Proposes).Select(fact => fact.Target).ToArray();
        return [.. merged
            .Where(fact => !IsOfOthers(fact.Kind) || !own.Contains(fact.Target))
            .OrderBy(fact => fact.Kind)
            .Select(fact => new PaperFact(
                fact.Kind, fact.Target, Shown(fact.Kind, fact.Qualifier), new Support(fact.Evidence[0], Places(fact.Evidence))))];
    }

    private EntityCluster Resolve(int number, FactDraft draft) => draft.Kind switch
    {
        FactKind.Uses => concepts.Resolve(EntityKind.Technique, draft.Name),
        FactKind.Addresses => concepts.Resolve(EntityKind.Task, draft.Name),
        _ => things.Resolve(number, draft)!,
    };

    private static bool AreOne(FactKind a, FactKind b) => a == b || (IsSystemRelation(a) && IsSystemRelation(b));

    private static bool IsSystemRelation(FactKind kind) => kind is FactKind.BuildsOn or FactKind.ComparesWith or FactKind.Mentions;

    private static bool IsOfOthers(FactKind kind) => IsSystemRelation(kind) || kind is FactKind.Evaluates or FactKind.EvaluatedOn;

    private static bool IsCore(string? qualifier) => qualifier == "core";

    private static string? Shown(FactKind kind, string? qualifier) => kind is FactKind.Uses or FactKind.Proposes ? qualifier : null;

    private static int Places(List<Mention> evidence) =>
        evidence.Count == 1 ? 1 : evidence.Select(mention => (mention.Field, mention.Span)).Distinct().Count();
}

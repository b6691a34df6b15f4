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
        Sources = Sources(group.Members),
        Kind = group.Members[0].Kind,
        Explanations = group.Explanations,
        Authors = authors.AuthorsOf(number),
        Organizations = organizations.Resolve(group.Record.Affiliations),
        Facts = Facts(number, group.Facts.Facts),
        Results = Results(number, group.Facts.Results),
        Urls = group.Facts.Urls,
    };

    private static PaperSource[] Sources(IReadOnlyList<PaperMentions> members)
    {
        var sources = new PaperSource[members.Count];
        for (var i = 0; i < sources.Length; i++)
            sources[i] = new PaperSource(members[i].Paper.Listing, members[i].Paper.Line, members[i].Paper.Id);
        return sources.Length == 1 ? sources : [.. sources
            .OrderBy(source => source.Listing, StringComparer.Ordinal).ThenBy(source => source.Line)
            .ThenBy(source => source.RecordId, StringComparer.Ordinal)];
    }

    private PaperResult[] Results(int number, IReadOnlyList<ResultMention> results)
    {
        var resolved = results.Count == 0 ? [] : new PaperResult[results.Count];
        for (var i = 0; i < resolved.Length; i++)
            resolved[i] = new PaperResult(results[i], results[i].Versus is { Length: > 0 } versus ? things.Find(number, versus) : null);
        return resolved;
    }

    /// <summary>One fact for each kind and target; the relations to one system become the strongest of them.</summary>
    private PaperFact[] Facts(int number, IReadOnlyList<FactDraft> drafts)
    {
        var merged = new List<Resolved>(drafts.Count);
        foreach (var draft in drafts)
        {
            var fact = new Resolved(draft.Kind, Resolve(number, draft), draft.Qualifier, draft.Evidence);
            var known = 0;
            while (known < merged.Count && !merged[known].IsOneWith(fact)) known++;
            if (known == merged.Count) merged.Add(fact);
            else merged[known] = merged[known].With(fact);
        }
        merged.RemoveAll(fact => fact.IsOfOthers && merged.Exists(own => own.Kind == FactKind.Proposes && ReferenceEquals(own.Target, fact.Target)));
        var facts = merged.Count == 0 ? [] : new PaperFact[merged.Count];
        var count = 0;
        for (var kind = FactKind.Proposes; kind <= FactKind.HasCode; kind++)
        {
            foreach (var fact in merged)
            {
                if (fact.Kind == kind) facts[count++] = fact.ToFact();
            }
        }
        return facts;
    }

    private EntityCluster Resolve(int number, FactDraft draft) => draft.Kind switch
    {
        FactKind.Uses => concepts.Resolve(EntityKind.Technique, draft.Name),
        FactKind.Addresses => concepts.Resolve(EntityKind.Task, draft.Name),
        _ => things.Resolve(number, draft)!,
    };

    /// <summary>A fact whose target is known.</summary>
    private readonly record struct Resolved(FactKind Kind, EntityCluster Target, string? Qualifier, IReadOnlyList<Mention> Evidence)
    {
        /// <summary>So many places are compared in pairs.</summary>
        private const int FewPlaces = 16;

        /// <summary>Whether it speaks of something that others made.</summary>
        public bool IsOfOthers => IsRelation || Kind is FactKind.Evaluates or FactKind.EvaluatedOn;

        private bool IsRelation => Kind is FactKind.BuildsOn or FactKind.ComparesWith or FactKind.Mentions;

        /// <summary>Whether the graph has one relationship for both.</summary>
        public bool IsOneWith(in Resolved other) =>
            ReferenceEquals(Target, other.Target) && (Kind == other.Kind || (IsRelation && other.IsRelation));

        /// <summary>Both facts as one: the stronger with its evidence first.</summary>
        public Resolved With(in Resolved other)
        {
            var otherIsStronger = other.Kind < Kind || (other.Kind == Kind && other.Qualifier == "core" && Qualifier != "core");
            return otherIsStronger
                ? other with { Evidence = [.. other.Evidence, .. Evidence] }
                : this with { Evidence = [.. Evidence, .. other.Evidence] };
        }

        /// <summary>The fact with its support.</summary>
        public PaperFact ToFact() => new(
            Kind, Target, Kind is FactKind.Uses or FactKind.Proposes ? Qualifier : null, new Support(Evidence[0], Places()));

        private int Places()
        {
            if (Evidence.Count > FewPlaces) return Evidence.Select(mention => (mention.Field, mention.Span)).Distinct().Count();
            var places = 0;
            for (var i = 0; i < Evidence.Count; i++)
            {
                var earlier = 0;
                while (earlier < i && (Evidence[earlier].Field != Evidence[i].Field || Evidence[earlier].Span != Evidence[i].Span)) earlier++;
                if (earlier == i) places++;
            }
            return places;
        }
    }
}

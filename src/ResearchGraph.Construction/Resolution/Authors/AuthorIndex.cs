using ResearchGraph.Construction.Resolution.Entities;
using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>All authors of a corpus, and who wrote which paper. Immutable once made; thread-safe.</summary>
internal sealed class AuthorIndex
{
    /// <summary>Provenance of a printed name.</summary>
    public const string Byline = "byline";

    /// <summary>Provenance of a name that only the page that lists the paper gives.</summary>
    public const string PageOwner = "page-owner";

    /// <summary>Fewer names than this are not worth a second thread.</summary>
    private const int NamesAChunk = 256;

    private readonly Bylines _bylines;
    private readonly EntityCluster[] _authorOf;
    private readonly double[] _confidences;

    /// <summary>Resolves the authors of all papers.</summary>
    public AuthorIndex(IReadOnlyList<PaperGroup> papers, Bylines bylines, ConceptIndex concepts, ParallelOptions parallel)
    {
        _bylines = bylines;
        var profiles = new PaperProfiles(papers, concepts, parallel);
        var evidence = new AuthorEvidence(_bylines, profiles);
        var people = Cluster(profiles, evidence, parallel);
        people = new VariantMerger(_bylines, evidence).Merge(people);
        _authorOf = new EntityCluster[_bylines.Slots.Length];
        _confidences = new double[_bylines.Slots.Length];
        Clusters = Assign(people, parallel);
    }

    /// <summary>All authors, by id in the order of their slugs.</summary>
    public IReadOnlyList<EntityCluster> Clusters { get; }

    /// <summary>The authors of a paper: the byline in order, then owners of pages that list it.</summary>
    public Authorship[] AuthorsOf(int paper)
    {
        var (start, end) = _bylines.SlotsOfPaper(paper);
        var authors = new Authorship[end - start];
        for (var slot = start; slot < end; slot++)
        {
            var position = _bylines.Slots[slot].Position;
            authors[slot - start] = position > 0
                ? new Authorship(_authorOf[slot], position, Byline, 1)
                : new Authorship(_authorOf[slot], null, PageOwner, _confidences[slot]);
        }
        return authors;
    }

    private List<Person> Cluster(PaperProfiles profiles, AuthorEvidence evidence, ParallelOptions parallel)
    {
        var people = new List<Person>[_bylines.Names.Count];
        var chunks = (people.Length + NamesAChunk - 1) / NamesAChunk;
        Parallel.For(0, chunks, parallel, NewClusterer, (chunk, _, clusterer) =>
        {
            for (var name = chunk * NamesAChunk; name < people.Length && name < (chunk + 1) * NamesAChunk; name++)
                people[name] = clusterer.Cluster(name);
            return clusterer;
        }, _ => { });
        return [.. people.SelectMany(ofName => ofName)];

        AuthorClusterer NewClusterer() => new(_bylines, profiles, new CoauthorLinker(_bylines), evidence);
    }

    /// <summary>Ids in the order of slugs; of equal slugs the person of more papers comes first, then the one of the earlier title.</summary>
    private EntityCluster[] Assign(List<Person> people, ParallelOptions parallel)
    {
        var named = new NamedPerson[people.Count];
        Parallel.For(0, named.Length, parallel, i => named[i] = NamedPerson.Of(people[i], _bylines));
        Array.Sort(named);
        var ids = new IdAllocator("author");
        return Array.ConvertAll(named, one => ToCluster(one, ids.NextOfSlug(one.Slug)));
    }

    private EntityCluster ToCluster(NamedPerson named, string id)
    {
        var cluster = new EntityCluster
        {
            Kind = EntityKind.Author,
            Id = id,
            Name = named.Name,
            Aliases = named.Aliases,
            Explanations = named.Person.Explanations,
        };
        foreach (var slot in named.Person.Profile.Slots)
        {
            _authorOf[slot] = cluster;
            _confidences[slot] = _bylines.Slots[slot].Confidence * named.Person.LikelihoodOf(slot);
        }
        return cluster;
    }
}

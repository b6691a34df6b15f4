using ResearchGraph.Analytics.Projection;

namespace ResearchGraph.Cli.Analysis;

/// <summary>
/// Concepts and papers in clusters. Concepts are clustered by Leiden on their network; one without a link joins the cluster whose papers it is most
/// associated with, if enough papers show it; a paper belongs where its concepts weigh most, rare ones more. Clusters of too few papers are
/// given up, and their concepts join others in the same way. Immutable.
/// </summary>
internal sealed class ConceptClustering
{
    private const int None = -1;

    private readonly Memberships _uses;
    private readonly AnalysisOptions _options;

    private ConceptClustering(Memberships uses, AnalysisOptions options, int[] clusters, int count)
    {
        (_uses, _options, OfConcept, Count) = (uses, options, clusters, count);
        OfPaper = new int[uses.GroupCount];
    }

    /// <summary>The number of clusters.</summary>
    public int Count { get; private set; }

    /// <summary>The cluster of every concept, −1 for none.</summary>
    public int[] OfConcept { get; }

    /// <summary>The cluster of every paper, −1 for none.</summary>
    public int[] OfPaper { get; }

    /// <summary>Clusters a network; the clusters come in the order of their papers, most first.</summary>
    public static ConceptClustering Of(ConceptNetwork network, double resolution, AnalysisOptions options, CancellationToken cancellation)
    {
        var partition = BestLeiden.Find(network.Graph, resolution, options.Seed, options.Threads, cancellation).Partition;
        var sizes = partition.Sizes();
        var clusters = new int[network.Concepts.Count];
        for (var concept = 0; concept < clusters.Length; concept++)
            clusters[concept] = sizes[partition.Membership[concept]] > 1 ? partition.Membership[concept] : None;
        var clustering = new ConceptClustering(network.Uses, options, clusters, partition.Count);
        clustering.Adopt();
        clustering.AssignPapers();
        if (clustering.Dissolve())
        {
            clustering.Adopt();
            clustering.AssignPapers();
        }
        clustering.Renumber();
        clustering.PlaceRareConcepts();
        return clustering;
    }

    /// <summary>Concepts without a cluster join the one whose papers they share most beyond chance.</summary>
    private void Adopt()
    {
        var papersOfClusters = PapersOfClusters();
        var n = (double)_uses.FilledGroupCount;
        var joined = new List<(int Concept, int Cluster)>();
        for (var concept = 0; concept < OfConcept.Length; concept++)
        {
            if (OfConcept[concept] != None || _uses.DegreeOf(concept) < _options.LeastPapers) continue;
            var papers = _uses.GroupsOf(concept);
            var (best, most) = (None, 0.0);
            for (var cluster = 0; cluster < Count; cluster++)
            {
                var shared = papers.Count(papersOfClusters[cluster].Contains);
                if (shared < _options.LeastShared) continue;
                var information = Math.Log2(shared * n / ((double)papers.Length * papersOfClusters[cluster].Count)) / -Math.Log2(Math.Min(shared / n, 0.5));
                if (information > most) (best, most) = (cluster, information);
            }
            if (best != None) joined.Add((concept, best));
        }
        foreach (var (concept, cluster) in joined) OfConcept[concept] = cluster;
    }

    private HashSet<int>[] PapersOfClusters()
    {
        var papers = new HashSet<int>[Count];
        for (var cluster = 0; cluster < Count; cluster++) papers[cluster] = [];
        for (var concept = 0; concept < OfConcept.Length; concept++)
        {
            if (OfConcept[concept] != None) papers[OfConcept[concept]].UnionWith(_uses.GroupsOf(concept));
        }
        return papers;
    }

    private void AssignPapers()
    {
        var n = (double)_uses.FilledGroupCount;
        var weights = new double[Count];
        for (var paper = 0; paper < OfPaper.Length; paper++)
        {
            Array.Clear(weights);
            OfPaper[paper] = None;
            foreach (var concept in _uses.MembersOf(paper))
            {
                if (OfConcept[concept] != None) weights[OfConcept[concept]] += Math.Log((n + 1) / _uses.DegreeOf(concept));
            }
            var most = 0.0;
            for (var cluster = 0; cluster < Count; cluster++)
            {
                if (weights[cluster] > most) (OfPaper[paper], most) = (cluster, weights[cluster]);
            }
        }
    }

    /// <summary>Gives up clusters of too few papers; tells whether there were any.</summary>
    private bool Dissolve()
    {
        var papers = PaperCounts();
        var any = false;
        for (var concept = 0; concept < OfConcept.Length; concept++)
        {
            if (OfConcept[concept] == None || papers[OfConcept[concept]] >= _options.LeastPapers) continue;
            OfConcept[concept] = None;
            any = true;
        }
        return any;
    }

    private void Renumber()
    {
        var papers = PaperCounts();
        var order = Enumerable.Range(0, Count).Where(cluster => papers[cluster] > 0)
            .OrderByDescending(cluster => papers[cluster]).ThenBy(cluster => Array.IndexOf(OfConcept, cluster)).ToList();
        var numbers = new int[Count];
        Array.Fill(numbers, None);
        for (var i = 0; i < order.Count; i++) numbers[order[i]] = i;
        Count = order.Count;
        foreach (var labels in (int[][])[OfConcept, OfPaper])
        {
            for (var i = 0; i < labels.Length; i++)
            {
                if (labels[i] != None) labels[i] = numbers[labels[i]];
            }
        }
    }

    /// <summary>A concept of too few papers to be linked belongs where its first paper does.</summary>
    private void PlaceRareConcepts()
    {
        for (var concept = 0; concept < OfConcept.Length; concept++)
        {
            if (OfConcept[concept] == None && _uses.DegreeOf(concept) is > 0 and var degree && degree < _options.LeastPapers)
                OfConcept[concept] = OfPaper[_uses.GroupsOf(concept)[0]];
        }
    }

    private int[] PaperCounts()
    {
        var counts = new int[Count];
        foreach (var cluster in OfPaper)
        {
            if (cluster != None) counts[cluster]++;
        }
        return counts;
    }
}

using ResearchGraph.Construction.Resolution.Linkage;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>One person of a name, while names are still being resolved. Not thread-safe.</summary>
internal sealed class Person(int name, AuthorProfile profile)
{
    /// <summary>Number of the name's key; of several spellings, the fullest.</summary>
    public int Name { get; } = name;

    /// <summary>Slots and what is known from them.</summary>
    public AuthorProfile Profile { get; } = profile;

    /// <summary>Why slots were merged.</summary>
    public List<MergeExplanation> Explanations { get; } = [];

    /// <summary>For slots that a page's owner was given to by weighing, how likely it is this person; 1 for all others.</summary>
    public Dictionary<int, double> Likelihoods { get; } = [];

    /// <summary>Takes another person in.</summary>
    public void Merge(Person other, MergeExplanation explanation)
    {
        Profile.Merge(other.Profile);
        Explain(explanation);
        foreach (var more in other.Explanations) Explain(more);
        foreach (var (slot, likelihood) in other.Likelihoods) Likelihoods[slot] = likelihood;
    }

    /// <summary>Keeps a reason, unless there are enough.</summary>
    public void Explain(MergeExplanation explanation)
    {
        if (Explanations.Count < EntityCluster.MaxExplanations) Explanations.Add(explanation);
    }
}

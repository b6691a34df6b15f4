using ResearchGraph.Construction.Resolution.Linkage;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>One person of a name, while names are still being resolved. Not thread-safe.</summary>
internal sealed class Person(int name, AuthorProfile profile)
{
    private List<MergeExplanation>? _explanations;
    private Dictionary<int, double>? _likelihoods;

    /// <summary>Number of the name's key; of several spellings, the fullest.</summary>
    public int Name { get; } = name;

    /// <summary>Slots and what is known from them.</summary>
    public AuthorProfile Profile { get; } = profile;

    /// <summary>Why slots were merged.</summary>
    public IReadOnlyList<MergeExplanation> Explanations => _explanations ?? (IReadOnlyList<MergeExplanation>)[];

    /// <summary>Whether there is room for another reason.</summary>
    public bool TakesExplanations => _explanations is null || _explanations.Count < EntityCluster.MaxExplanations;

    /// <summary>How likely a slot is this person: 1, but for slots that a page's owner was given to by weighing.</summary>
    public double LikelihoodOf(int slot) => _likelihoods?.GetValueOrDefault(slot, 1) ?? 1;

    /// <summary>Sets how likely a slot is this person.</summary>
    public void SetLikelihood(int slot, double likelihood) => (_likelihoods ??= [])[slot] = likelihood;

    /// <summary>Takes another person in.</summary>
    public void Merge(Person other, MergeExplanation explanation)
    {
        Profile.Merge(other.Profile);
        Explain(explanation);
        foreach (var more in other.Explanations) Explain(more);
        foreach (var (slot, likelihood) in other._likelihoods ?? []) SetLikelihood(slot, likelihood);
    }

    /// <summary>Keeps a reason, unless there are enough.</summary>
    public void Explain(MergeExplanation explanation)
    {
        if (TakesExplanations) (_explanations ??= []).Add(explanation);
    }
}

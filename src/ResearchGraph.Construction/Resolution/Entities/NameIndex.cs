using System.Runtime.InteropServices;
using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>
/// Blocks of occurrences by key of their name, for one kind of thing. Fill, merge aliases, then resolve; afterwards
/// thread-safe for reading. The order of the papers decides all orders.
/// </summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, NameBlock> _blocks = new(StringComparer.Ordinal);
    private readonly List<NameBlock> _order = [];

    /// <summary>The blocks that stand for themselves, by first occurrence.</summary>
    public IEnumerable<NameBlock> Blocks => _order.Where(block => block.Occurrences.Count > 0);

    /// <summary>Adds an occurrence; papers come in their canonical order.</summary>
    public void Add(int paper, FactDraft fact)
    {
        ref var block = ref CollectionsMarshal.GetValueRefOrAddDefault(_blocks, fact.Key, out var known);
        if (!known) _order.Add(block = new NameBlock(fact.Key));
        block!.Occurrences.Add(new Occurrence(paper, fact));
    }

    /// <summary>The block of a key, or null; after merges the one that took it in.</summary>
    public NameBlock? Find(string key)
    {
        if (!_blocks.TryGetValue(key, out var block)) return null;
        while (block.MergedInto is { } next) block = next;
        return block;
    }

    /// <summary>The thing that a fact of a paper names. Only after resolution.</summary>
    public EntityCluster Resolve(int paper, FactDraft fact) => Find(fact.Key)!.Meant(paper);

    /// <summary>Merges the block of one key into that of another, if both exist and are not one yet.</summary>
    /// <param name="keptKey">Key that stays.</param>
    /// <param name="otherKey">Key whose block is taken in.</param>
    /// <param name="rule">Why.</param>
    public void Merge(string keptKey, string otherKey, BlockingRule rule)
    {
        if (Find(keptKey) is not { } kept || Find(otherKey) is not { } other || ReferenceEquals(kept, other)) return;
        kept.Explanations.Add(new MergeExplanation(rule, kept.Occurrences[0].Fact.Name, other.Occurrences[0].Fact.Name, []));
        kept.Explanations.AddRange(other.Explanations);
        kept.PreferredName ??= other.PreferredName;
        kept.Occurrences.AddRange(other.Occurrences);
        kept.Occurrences.Sort((a, b) => a.Paper.CompareTo(b.Paper) is var order && order != 0
            ? order
            : string.CompareOrdinal(a.Fact.Name, b.Fact.Name) is var byName && byName != 0 ? byName : a.Fact.Kind.CompareTo(b.Fact.Kind));
        other.Occurrences.Clear();
        other.MergedInto = kept;
    }
}

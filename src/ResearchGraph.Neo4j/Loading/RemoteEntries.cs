namespace ResearchGraph.Neo4j.Loading;

/// <summary>What earlier loads left in a database, by key.</summary>
internal sealed class RemoteEntries
{
    private readonly Dictionary<long, RemoteEntry> _byKey = [];

    /// <summary>Whether two entities have one key, as where a load was killed before it could look for twins.</summary>
    internal bool HasTwins { get; private set; }

    internal IEnumerable<KeyValuePair<long, RemoteEntry>> All => _byKey;

    /// <summary>Adds an entity.</summary>
    /// <param name="mark">Its key as it is stored, negative where the entity is adopted.</param>
    /// <param name="hash">In what state it is.</param>
    internal void Add(long mark, long hash) => HasTwins |= !_byKey.TryAdd(Marks.KeyOf(mark), new RemoteEntry(hash, IsAdopted: mark < 0));

    internal bool Remove(long key, out RemoteEntry entry) => _byKey.Remove(key, out entry);
}

/// <summary>An entity that a load left in the database.</summary>
/// <param name="Hash">In what state it is.</param>
/// <param name="IsAdopted">Whether it was there before the first load.</param>
internal readonly record struct RemoteEntry(long Hash, bool IsAdopted);

namespace ResearchGraph.Neo4j.Loading;

/// <summary>How the nodes or the relationships of a graph differ from those in a database.</summary>
/// <param name="States">What becomes of each entity of the graph, by its number.</param>
/// <param name="Stale">The keys in the database that the graph lacks, ascending; those of adopted nodes apart.</param>
/// <param name="StaleAdopted">The keys of adopted nodes that the graph lacks, ascending.</param>
/// <param name="HasTwins">Whether the database has entities with one key, of which one is too many.</param>
internal sealed record Difference(Change[] States, IReadOnlyList<long> Stale, IReadOnlyList<long> StaleAdopted, bool HasTwins)
{
    /// <summary>Compares summaries first, then only what is in buckets that differ.</summary>
    internal static async Task<Difference> FindAsync(EntityStates local, RemoteState remote, CancellationToken cancellation)
    {
        var there = await remote.DigestAsync(cancellation).ConfigureAwait(false);
        var buckets = Digest.Of(local).DifferencesFrom(there);
        var isOpen = new bool[Digest.BucketCount];
        foreach (var bucket in buckets)
        {
            isOpen[bucket] = true;
        }

        var toRead = buckets.Where(bucket => !there.IsEmpty(bucket)).ToList();
        var entries = toRead.Count == 0 ? new RemoteEntries() : await remote.ReadAsync(toRead, cancellation).ConfigureAwait(false);
        return Compare(local, isOpen, entries);
    }

    private static Difference Compare(EntityStates local, bool[] isOpen, RemoteEntries entries)
    {
        var changes = new Change[local.Keys.Length];
        for (var i = 0; i < changes.Length; i++)
        {
            if (isOpen[Digest.BucketOf(local.Keys[i])])
            {
                changes[i] = !entries.Remove(local.Keys[i], out var entry) ? Change.Create
                    : entry.Hash == local.Hashes[i] ? Change.None
                    : Change.Update;
            }
        }

        return new Difference(
            changes,
            [.. entries.All.Where(entry => !entry.Value.IsAdopted).Select(entry => entry.Key).Order()],
            [.. entries.All.Where(entry => entry.Value.IsAdopted).Select(entry => entry.Key).Order()],
            entries.HasTwins);
    }

    internal LoadCount Count(string name, int first, int count)
    {
        var counts = new long[3];
        foreach (var change in States.AsSpan(first, count))
        {
            counts[(int)change]++;
        }

        return new LoadCount(name, counts[(int)Change.Create], counts[(int)Change.Update], counts[(int)Change.None]);
    }
}

/// <summary>What becomes of an entity.</summary>
internal enum Change : byte
{
    /// <summary>It is there as it is.</summary>
    None,

    /// <summary>It is not there.</summary>
    Create,

    /// <summary>It is there and differs.</summary>
    Update,
}

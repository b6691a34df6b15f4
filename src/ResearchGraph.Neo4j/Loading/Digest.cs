namespace ResearchGraph.Neo4j.Loading;

/// <summary>
/// A summary of keys and hashes in buckets, by which two large sets are compared without moving them: of each bucket the number of
/// entities and the sums of their keys and hashes modulo 2^31.
/// </summary>
internal sealed class Digest
{
    /// <summary>How many buckets there are; an entity is in that of its key modulo this.</summary>
    internal const int BucketCount = 4096;

    /// <summary>Sums stay in 64 bits for up to four thousand million entities.</summary>
    internal const long Modulus = 1L << 31;

    private readonly (long Count, long Keys, long Hashes)[] _buckets = new (long, long, long)[BucketCount];

    internal static int BucketOf(long key) => (int)(key % BucketCount);

    internal static Digest Of(EntityStates states)
    {
        var digest = new Digest();
        for (var i = 0; i < states.Keys.Length; i++)
        {
            ref var bucket = ref digest._buckets[BucketOf(states.Keys[i])];
            bucket = (bucket.Count + 1, bucket.Keys + (states.Keys[i] % Modulus), bucket.Hashes + (states.Hashes[i] % Modulus));
        }

        return digest;
    }

    internal void Set(int bucket, long count, long keys, long hashes) => _buckets[bucket] = (count, keys, hashes);

    internal bool IsEmpty(int bucket) => _buckets[bucket].Count == 0;

    /// <summary>The buckets in which two digests differ, ascending.</summary>
    internal IReadOnlyList<int> DifferencesFrom(Digest other) =>
        [.. Enumerable.Range(0, BucketCount).Where(bucket => _buckets[bucket] != other._buckets[bucket])];
}

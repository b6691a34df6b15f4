using System.Runtime.CompilerServices;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>
/// Counts the words of a text, cut to their first letters as a stem. Words are hashed into buckets: at this number of them,
/// collisions do not matter beside the noise of the words. One instance a thread.
/// </summary>
internal sealed class WordCounter
{
    /// <summary>How many buckets there are.</summary>
    public const int Buckets = 1 << BucketBits;

    private const int BucketBits = 17;

    /// <summary>Words that come more often, which no abstract has, count as coming so often.</summary>
    private const int MaxTimes = (1 << (32 - BucketBits)) - 1;

    private const int StemLength = 7;
    private const int MinWordLength = 4;
    private static readonly byte[] Letters = AsciiLetters();

    private readonly int[] _counts = new int[Buckets];
    private readonly List<int> _touched = new(256);

    /// <summary>The bucket of a counted word.</summary>
    public static int Bucket(uint word) => (int)(word & (Buckets - 1));

    /// <summary>How often a counted word comes.</summary>
    public static int Times(uint word) => (int)(word >> BucketBits);

    /// <summary>The words of a title and an abstract by first appearance, each with its count.</summary>
    public uint[] Count(string title, string text)
    {
        _touched.Clear();
        Count(title);
        Count(text);
        var words = new uint[_touched.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = ((uint)Math.Min(_counts[_touched[i]], MaxTimes) << BucketBits) | (uint)_touched[i];
            _counts[_touched[i]] = 0;
        }
        return words;
    }

    // Most of the time goes here before tiered compilation would notice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = Fold(text[i]);
            if (letter == 0) continue;
            var start = i;
            var hash = 2166136261u;
            do
            {
                if (i - start < StemLength) hash = (hash ^ letter) * 16777619u;
                letter = ++i < text.Length ? Fold(text[i]) : 0;
            }
            while (letter != 0);
            if (i - start < MinWordLength) continue;
            var bucket = (int)((hash ^ (hash >> 17)) & (Buckets - 1));
            if (_counts[bucket]++ == 0) _touched.Add(bucket);
        }
    }

    /// <summary>The letter in lower case; 0 for all else.</summary>
    private static uint Fold(char c) => c < 128 ? Letters[c] : char.IsLetter(c) ? char.ToLowerInvariant(c) : 0u;

    private static byte[] AsciiLetters()
    {
        var letters = new byte[128];
        for (var c = 'a'; c <= 'z'; c++) letters[c] = letters[c - 32] = (byte)c;
        return letters;
    }
}

using System.Numerics;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>
/// A hash of names and values, the same on every machine and in every version: databases keep it. Words of 64 bits are folded in
/// with the finalizer of MurmurHash3.
/// </summary>
internal struct ContentHash
{
    /// <summary>The bits of a <see cref="Key"/>.</summary>
    internal const int KeyBits = 58;

    private const ulong Seed = 0x9E3779B97F4A7C15;
    private const int StateBits = 35;

    private ulong _state;

    public ContentHash() => _state = Seed;

    /// <summary>The hash of all that was added, 0 to 2^58 - 1: different for all of a graph but by rare chance.</summary>
    internal readonly long Key => Top(KeyBits);

    /// <summary>
    /// The hash of all that was added, 0 to 2^35 - 1: enough to see that something changed. Neo4j stores a number up to there in one block instead
    /// of two, so that a relationship with one small property has its marks and that property in one record.
    /// </summary>
    internal readonly long State => Top(StateBits);

    internal void Add(long word) => _state = Mix(BitOperations.RotateLeft(_state, 23) ^ Mix((ulong)word + Seed));

    internal void Add(ReadOnlySpan<char> text)
    {
        Add(text.Length);
        while (text.Length >= 4)
        {
            Add(text[0] | ((long)text[1] << 16) | ((long)text[2] << 32) | ((long)text[3] << 48));
            text = text[4..];
        }

        foreach (var unit in text)
        {
            Add(unit);
        }
    }

    internal void Add(Value value)
    {
        Add((long)value.Kind);
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Boolean:
                Add(value.AsBoolean() ? 1 : 0);
                break;
            case ValueKind.Integer:
                Add(value.AsInteger());
                break;
            case ValueKind.Float:
                Add(BitConverter.DoubleToInt64Bits(value.AsFloat()));
                break;
            case ValueKind.String:
                Add(value.AsString());
                break;
            case ValueKind.List:
                Add(value.AsList().Count);
                foreach (var element in value.AsList().Elements) Add(element);
                break;
            default:
                Add(ValueText.ToIso(value));
                break;
        }
    }

    private readonly long Top(int bits) => (long)(Mix(_state) >> (64 - bits));

    private static ulong Mix(ulong word)
    {
        word ^= word >> 33;
        word *= 0xFF51AFD7ED558CCD;
        word ^= word >> 33;
        word *= 0xC4CEB9FE1A85EC53;
        return word ^ (word >> 33);
    }
}

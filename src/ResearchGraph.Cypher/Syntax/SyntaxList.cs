using System.Collections;
using System.Runtime.CompilerServices;

namespace ResearchGraph.Cypher.Syntax;

/// <summary>An immutable list that is equal to another when their items are, one by one.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(SyntaxList), nameof(SyntaxList.Create))]
public sealed class SyntaxList<T> : IReadOnlyList<T>, IEquatable<SyntaxList<T>>
    where T : notnull
{
    private readonly T[] _items;

    internal SyntaxList(T[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The items as a span, for loops that should not allocate.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals(SyntaxList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SyntaxList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes syntax lists; it lets collection expressions do so too.</summary>
public static class SyntaxList
{
    /// <summary>A list of a copy of <paramref name="items"/>.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    public static SyntaxList<T> Create<T>(ReadOnlySpan<T> items) where T : notnull => new(items.ToArray());
}

using System.Collections;

namespace ResearchGraph.Graph.Values;

/// <summary>An immutable list of values. Thread-safe.</summary>
public sealed class ListValue : ValueObject, IReadOnlyList<Value>
{
    /// <summary>How deep lists and maps may nest in each other, so that walking them cannot exhaust the stack.</summary>
    public const int MaxDepth = 500;

    private readonly Value[] _elements;

    /// <summary>A list of copies of the elements.</summary>
    /// <exception cref="ArgumentException">Nested deeper than <see cref="MaxDepth"/>.</exception>
    public ListValue(params ReadOnlySpan<Value> elements)
        : base(ValueKind.List)
    {
        _elements = elements.ToArray();
        Depth = DepthOf(elements);
    }

    /// <summary>The list without elements.</summary>
    public static ListValue Empty { get; } = new();

    /// <summary>How many elements there are.</summary>
    public int Count => _elements.Length;

    /// <summary>1 for a list of scalars, 2 for a list of those, and so on.</summary>
    public int Depth { get; }

    /// <summary>The elements in order.</summary>
    public ReadOnlySpan<Value> Elements => _elements;

    /// <summary>The element at a zero-based position.</summary>
    /// <exception cref="IndexOutOfRangeException">Outside the list.</exception>
    public Value this[int index] => _elements[index];

    /// <inheritdoc/>
    public IEnumerator<Value> GetEnumerator() => ((IEnumerable<Value>)_elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _elements.GetEnumerator();

    internal static int DepthOf(ReadOnlySpan<Value> elements)
    {
        var deepest = 0;
        foreach (var element in elements)
        {
            deepest = element.Kind switch
            {
                ValueKind.List => Math.Max(deepest, element.AsList().Depth),
                ValueKind.Map => Math.Max(deepest, element.AsMap().Depth),
                _ => deepest,
            };
        }

        return deepest < MaxDepth
            ? deepest + 1
            : throw new ArgumentException($"Lists and maps may nest {MaxDepth} deep; this one is deeper.", nameof(elements));
    }
}

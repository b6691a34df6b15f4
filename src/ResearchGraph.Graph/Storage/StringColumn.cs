using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Storage;

/// <summary>A column of strings, each a number in the snapshot's dictionary: equal strings have equal numbers.</summary>
public sealed class StringColumn : PropertyColumn
{
    /// <summary>The number of a row without value.</summary>
    public const int Missing = -1;

    private readonly Block<int> _ids;

    internal StringColumn(int filledCount, Block<int> ids, StringDictionary dictionary)
        : base(ValueKind.String, ids.Length, filledCount)
    {
        _ids = ids;
        Dictionary = dictionary;
    }

    /// <summary>One dictionary number a row, or <see cref="Missing"/>.</summary>
    public ReadOnlySpan<int> Ids => _ids.Span;

    /// <summary>The dictionary of the snapshot.</summary>
    public StringDictionary Dictionary { get; }

    internal Block<int> IdBlock => _ids;

    /// <inheritdoc/>
    public override bool Has(int row) => _ids[row] != Missing;

    /// <inheritdoc/>
    public override Value Get(int row) => _ids[row] is not Missing and var id ? Dictionary.GetString(id) : Value.Null;
}

using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Storage;

/// <summary>A column of booleans, a byte a row.</summary>
public sealed class BooleanColumn : PropertyColumn
{
    /// <summary>The byte of a row without value; 0 is false and 1 is true.</summary>
    public const byte Missing = 2;

    private readonly Block<byte> _flags;

    internal BooleanColumn(int filledCount, Block<byte> flags)
        : base(ValueKind.Boolean, flags.Length, filledCount) => _flags = flags;

    /// <summary>One byte a row: 0, 1 or <see cref="Missing"/>.</summary>
    public ReadOnlySpan<byte> Flags => _flags.Span;

    internal Block<byte> FlagBlock => _flags;

    /// <inheritdoc/>
    public override bool Has(int row) => _flags[row] != Missing;

    /// <inheritdoc/>
    public override Value Get(int row) => _flags[row] is not Missing and var flag ? flag != 0 : Value.Null;
}

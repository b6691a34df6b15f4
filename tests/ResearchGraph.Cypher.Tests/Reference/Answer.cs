namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>What an engine made of one statement.</summary>
/// <param name="Columns">The names of the columns; null after an error.</param>
/// <param name="Rows">The rows as canonical text.</param>
/// <param name="Counters">What was changed, as text.</param>
/// <param name="Error">The error; null where there is none.</param>
public sealed record Answer(IReadOnlyList<string>? Columns, IReadOnlyList<string> Rows, string Counters, string? Error)
{
    public static Answer Failed(string error) => new(null, [], "", error);

    /// <summary>Whether both say the same; rows in order only where the statement orders them.</summary>
    public bool Agrees(Answer other, bool isOrdered)
    {
        if (Columns is null || other.Columns is null) return (Columns is null) == (other.Columns is null);
        if (!Columns.SequenceEqual(other.Columns, StringComparer.Ordinal) || Counters != other.Counters) return false;
        return isOrdered
            ? Rows.SequenceEqual(other.Rows, StringComparer.Ordinal)
            : Rows.Order(StringComparer.Ordinal).SequenceEqual(other.Rows.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public override string ToString() => Error is not null
        ? "error: " + Error
        : $"{string.Join(" | ", Columns!)}{(Counters.Length > 0 ? $" ({Counters})" : "")}{string.Concat(Rows.Take(12).Select(row => "\n    " + row))}";
}

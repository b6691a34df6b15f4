using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>Rows that one statement writes.</summary>
/// <param name="Name">What they are, for messages.</param>
/// <param name="IsCreation">Whether none of them was there when the load began.</param>
/// <param name="Statement">
/// Takes <c>$rows</c>, may run twice, and returns how many it wrote and, for nodes, how many of those were adopted.
/// </param>
/// <param name="Entities">The numbers of the nodes or relationships.</param>
/// <param name="RowOf">The row of a number.</param>
/// <param name="Describe">An entity as users know it.</param>
internal sealed record RowSet(
    string Name, bool IsCreation, string Statement, IReadOnlyList<int> Entities, Func<int, Value> RowOf, Func<int, string> Describe)
{
    /// <summary>A quicker way that is tried first; null where there is none.</summary>
    internal Creation? Creation { get; init; }
}

/// <summary>Writes rows for what is not there, in less time than a statement that looks first. Shared by the pieces of a set.</summary>
/// <param name="Statement">Takes <c>$rows</c>, must not run twice, and returns how many it wrote.</param>
/// <param name="RowOf">The row of a number.</param>
internal sealed record Creation(string Statement, Func<int, Value> RowOf)
{
    private volatile bool _isOff;

    /// <summary>
    /// What a number adds to <c>$check</c>, by which the statement finds out, before anything lasts, whether it met what it was
    /// meant to meet; null where it takes no such parameter.
    /// </summary>
    internal Func<int, long>? CheckOf { get; init; }

    /// <summary>Whether it met what was there after all, so that it is not tried again.</summary>
    internal bool IsOff => _isOff;

    internal void TurnOff() => _isOff = true;
}

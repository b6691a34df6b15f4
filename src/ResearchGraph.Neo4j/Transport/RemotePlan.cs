namespace ResearchGraph.Neo4j.Transport;

/// <summary>An operator of a plan, as a server tells it for statements with EXPLAIN or PROFILE. Immutable.</summary>
/// <param name="Operator">Its name, as <c>NodeByLabelScan</c>.</param>
/// <param name="Details">What it works on; may be empty.</param>
/// <param name="Inputs">What it draws its rows from, the outer one first.</param>
/// <param name="Rows">How many rows came out of it; null without PROFILE.</param>
public sealed record RemotePlan(string Operator, string Details, IReadOnlyList<RemotePlan> Inputs, long? Rows)
{
    /// <summary>An operator's name without the database that servers put behind it.</summary>
    internal static string NameOf(string text) => text.Split('@')[0];
}

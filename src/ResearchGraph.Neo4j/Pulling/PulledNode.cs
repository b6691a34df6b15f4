using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Pulling;

/// <summary>A node as it was read.</summary>
/// <param name="ElementId">The server's id of it.</param>
/// <param name="Labels">Its labels in ordinal order.</param>
/// <param name="Properties">Its properties.</param>
/// <param name="Id">Its id property; null where it has none.</param>
/// <param name="Place">As which it was read.</param>
internal sealed record PulledNode(string ElementId, string[] Labels, MapValue Properties, Value Id, int Place) : IComparable<PulledNode>
{
    public int CompareTo(PulledNode? other)
    {
        if (other is null)
        {
            return 1;
        }

        for (var i = 0; i < Labels.Length && i < other.Labels.Length; i++)
        {
            if (string.CompareOrdinal(Labels[i], other.Labels[i]) is not 0 and var order)
            {
                return order;
            }
        }

        var rest = Labels.Length.CompareTo(other.Labels.Length);
        rest = rest != 0 ? rest : ValueOrder.Instance.Compare(Id, other.Id);
        return rest != 0 ? rest : Place.CompareTo(other.Place);
    }
}

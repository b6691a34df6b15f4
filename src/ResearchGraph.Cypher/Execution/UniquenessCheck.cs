using ResearchGraph.Cypher.Evaluation;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Keeps a relationship from occurring twice in one match.</summary>
internal sealed class UniquenessCheck(IReadOnlyList<int> slots)
{
    private readonly int[][] _single = new int[slots.Count][];
    private readonly Vector?[] _lists = new Vector?[slots.Count];

    public bool IsEmpty => slots.Count == 0;

    public void Open(RowBatch batch)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            var column = batch.Columns[slots[i]];
            _lists[i] = column is RelationshipVector or null ? null : column;
            _single[i] = column is RelationshipVector relationships ? relationships.Ids : [];
        }
    }

    public bool Allows(int row, int relationship)
    {
        for (var i = 0; i < _single.Length; i++)
        {
            if (_lists[i] is null)
            {
                if (_single[i].Length > 0 && _single[i][row] == relationship) return false;
            }
            else if (Contains(_lists[i]!.Get(row), relationship))
            {
                return false;
            }
        }
        return true;
    }

    private static bool Contains(Graph.Values.Value value, int relationship)
    {
        if (value.Kind == Graph.Values.ValueKind.Relationship) return value.AsRelationship().Value == relationship;
        if (value.Kind != Graph.Values.ValueKind.List) return false;
        foreach (var element in value.AsList().Elements)
        {
            if (element.Kind == Graph.Values.ValueKind.Relationship && element.AsRelationship().Value == relationship) return true;
        }
        return false;
    }
}

using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Planning;

/// <content>Joins parts of a pattern that no relationship connects by the values that must be equal.</content>
internal sealed partial class MatchPlanner
{
    // What it costs to put a row into a table or look one up there, in rows read.
    private const double HashCost = 2;

    /// <summary>How many rows a start gives for each row before it, roughly.</summary>
    private double StartRows(PatternNode node) =>
        Has(PlannerRules.IndexSeek) && Seek(node) is not null ? StartCost(node) : _statistics.NodesWithLabels(node.Labels) * Selectivity(node);

    /// <summary>Adds a node by a hash join, where equalities with what is there already allow it and looking it up for every row would cost more.</summary>
    private bool TryJoin(PatternNode node)
    {
        var keys = JoinKeys(node);
        if (keys.Count == 0) return false;
        var nodes = _statistics.NodesWithLabels(node.Labels);
        if (_rows * (1 + StartCost(node)) <= HashCost * (_rows + nodes)) return false;
        _rows *= StartRows(node);
        _open.RemoveAll(entry => keys.Exists(key => ReferenceEquals(key.Predicate, entry.Predicate)));
        _plan = new ValueHashJoin(_plan, InnerPlan(node), node.Slot, [.. keys.Select(key => key.Key)]);
        _solved.Add(node.Slot);
        return true;
    }

    /// <summary>The equalities between an expression of the node alone and one of what is solved.</summary>
    private List<(BoundExpression Predicate, JoinKey Key)> JoinKeys(PatternNode node)
    {
        var keys = new List<(BoundExpression, JoinKey)>();
        foreach (var (predicate, slots) in _open)
        {
            if (predicate is not CompareExpression { Comparison: ComparisonOperator.Equal } equality || !slots.Contains(node.Slot)) continue;
            foreach (var (outer, inner) in new[] { (equality.Left, equality.Right), (equality.Right, equality.Left) })
            {
                if (ReadsOnly(inner, node.Slot) && IsSolvedRow(outer)) keys.Add((predicate, new JoinKey(outer, inner)));
            }
        }
        return keys;
    }

    private static bool ReadsOnly(BoundExpression expression, int slot)
    {
        var slots = new HashSet<int>();
        expression.CollectSlots(slots);
        return slots.Count == 1 && slots.Contains(slot);
    }

    /// <summary>Whether an expression reads something of the pattern, and only what is solved.</summary>
    private bool IsSolvedRow(BoundExpression expression)
    {
        var slots = new HashSet<int>();
        expression.CollectSlots(slots);
        slots.IntersectWith(_newSlots);
        return slots.Count > 0 && slots.IsSubsetOf(_solved);
    }

    /// <summary>The plan of one node with all predicates that read nothing else.</summary>
    private LogicalPlan InnerPlan(PatternNode node)
    {
        var own = _open.Where(entry => ReadsOnly(entry.Predicate, node.Slot)).Select(entry => entry.Predicate).ToList();
        _open.RemoveAll(entry => own.Contains(entry.Predicate));
        var pattern = new BoundPattern([node], [], [], []);
        return new MatchPlanner(_statistics, _rules, pattern, own, new Argument()).Plan();
    }
}

namespace ResearchGraph.Cypher.Planning;

/// <summary>Finds for each operator which slots those above it read, so that it copies no others.</summary>
internal static class Liveness
{
    public static void Mark(LogicalPlan root, int slotCount, IEnumerable<int> needed)
    {
        var live = new bool[slotCount];
        foreach (var slot in needed) live[slot] = true;
        Mark(root, live);
    }

    // Plans are as deep as the query has clauses and steps, which the limits of the syntax bound.
    private static void Mark(LogicalPlan plan, bool[] live)
    {
        // An argument leaf may be shared by the parts of a union: what any of them needs counts.
        if (plan.Live is { } earlier)
        {
            live = (bool[])live.Clone();
            for (var slot = 0; slot < live.Length; slot++) live[slot] |= earlier[slot];
        }
        plan.Live = live;
        var below = plan.MakesNewRows ? new bool[live.Length] : (bool[])live.Clone();
        var read = new HashSet<int>(plan.ReadSlots);
        foreach (var expression in plan.Expressions) expression.CollectSlots(read);
        foreach (var slot in read) below[slot] = true;
        if (plan is SemiApply semi)
        {
            Mark(semi.Input, below);
            return;
        }
        foreach (var input in plan.Inputs)
        {
            if (plan.Inputs.Count > 1 && plan is not Union && ReferenceEquals(input, plan.Inputs[0]))
            {
                // What the inner plan reads of its argument comes from here.
                var outer = (bool[])below.Clone();
                Mark(plan.Inputs[1], below);
                AddReads(plan.Inputs[1], outer);
                Mark(input, outer);
                return;
            }
            Mark(input, below);
        }
    }

    private static void AddReads(LogicalPlan plan, bool[] live)
    {
        var read = new HashSet<int>(plan.ReadSlots);
        foreach (var expression in plan.Expressions) expression.CollectSlots(read);
        foreach (var slot in read) live[slot] = true;
        foreach (var input in plan is SemiApply semi ? [semi.Input] : plan.Inputs) AddReads(input, live);
    }
}

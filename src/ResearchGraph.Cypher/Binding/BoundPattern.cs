using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

/// <summary>The pattern of one MATCH as a graph of nodes and relationships.</summary>
/// <param name="Nodes">Each once, in the order of the text.</param>
/// <param name="Relationships">In the order of the text.</param>
/// <param name="Paths">Named paths: a slot and the expression over the slots of the elements.</param>
/// <param name="ShortestPaths">Paths that a search finds.</param>
internal sealed record BoundPattern(
    IReadOnlyList<PatternNode> Nodes,
    IReadOnlyList<PatternRelationship> Relationships,
    IReadOnlyList<BoundAssignment> Paths,
    IReadOnlyList<PatternShortestPath> ShortestPaths)
{
    /// <summary>The slots that the pattern fills.</summary>
    public IReadOnlyList<int> NewSlots
    {
        get
        {
            var slots = new List<int>();
            foreach (var node in Nodes)
            {
                if (!node.IsBound) slots.Add(node.Slot);
            }
            foreach (var relationship in Relationships)
            {
                if (!relationship.IsBound) slots.Add(relationship.Slot);
                if (relationship.Repeated is not { } repeated) continue;
                foreach (var group in repeated.Groups) slots.Add(group.Outer);
            }
            foreach (var path in Paths) slots.Add(path.Slot);
            foreach (var path in ShortestPaths)
            {
                slots.Add(path.PathSlot);
                slots.Add(path.Relationship.Slot);
            }
            return slots;
        }
    }
}

/// <summary>A node of a pattern.</summary>
/// <param name="Slot">Where it goes.</param>
/// <param name="Name">The variable; a made-up name where there is none.</param>
/// <param name="Labels">Labels that it must have, one and all; other conditions on labels are predicates.</param>
/// <param name="IsBound">Whether an earlier clause has found it.</param>
internal sealed record PatternNode(int Slot, string Name, IReadOnlyList<NameReference> Labels, bool IsBound);

/// <summary>A relationship of a pattern.</summary>
/// <param name="Slot">Where it goes: a relationship, or a list of them where there is a length.</param>
/// <param name="Name">The variable; a made-up name where there is none.</param>
/// <param name="From">The slot of the node on the left.</param>
/// <param name="To">The slot of the node on the right.</param>
/// <param name="Direction">From left to right.</param>
/// <param name="Types">Types, one of which it must have; null: any.</param>
/// <param name="Length">How many in a row; null: one, not a list.</param>
/// <param name="StepLocal">The local that holds each relationship while <paramref name="StepPredicate"/> is asked.</param>
/// <param name="StepPredicate">What each relationship of a list must fulfil; null: nothing.</param>
/// <param name="IsBound">Whether an earlier clause has found it.</param>
internal sealed record PatternRelationship(
    int Slot,
    string Name,
    int From,
    int To,
    RelationshipDirection Direction,
    IReadOnlyList<NameReference>? Types,
    StepRange? Length,
    int StepLocal,
    BoundExpression? StepPredicate,
    bool IsBound)
{
    /// <summary>The pattern that repeats, where it is more than one relationship of some types; else null.</summary>
    public RepeatedPattern? Repeated { get; init; }
}

/// <summary>The pattern of a quantified path: its ends join from one repetition to the next.</summary>
/// <param name="Pattern">The pattern of one repetition.</param>
/// <param name="Predicates">What must hold in each repetition.</param>
/// <param name="Start">The slot of its first node.</param>
/// <param name="End">The slot of its last node.</param>
/// <param name="Groups">Variables: the slot in one repetition and the slot of the list of all.</param>
internal sealed record RepeatedPattern(
    BoundPattern Pattern, IReadOnlyList<BoundExpression> Predicates, int Start, int End, IReadOnlyList<(int Inner, int Outer)> Groups);

/// <summary>How many relationships in a row.</summary>
internal sealed record StepRange(int Least, int Most);

/// <summary>A path that is found by search between two nodes.</summary>
/// <param name="PathSlot">Where the path goes.</param>
/// <param name="Name">The variable; a made-up name where there is none.</param>
/// <param name="Relationship">The step, with its length.</param>
/// <param name="FindsAll">Whether all of the least length count, not only one.</param>
internal sealed record PatternShortestPath(int PathSlot, string Name, PatternRelationship Relationship, bool FindsAll)
{
    /// <summary>Whether it is written as a function, which takes two different nodes only.</summary>
    public bool IsFunction { get; init; }
}

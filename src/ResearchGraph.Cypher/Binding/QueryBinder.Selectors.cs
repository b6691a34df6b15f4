using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

/// <summary>SHORTEST and its kin, which choose among the paths between two nodes before WHERE is asked.</summary>
internal sealed partial class QueryBinder
{
    private static bool IsSelective(PathPattern path) =>
        path.Selector is { Kind: not (PathSelectorKind.ShortestPath or PathSelectorKind.AllShortestPaths) };

    private BoundMatch BindSelective(bool isOptional, IReadOnlyList<PathPattern> paths, PathPattern path, Expression? where, Scope scope)
    {
        if (paths.Count > 1)
        {
            throw Error(SyntaxErrors.UnexpectedSyntax, path.Selector!, "Found a choice of paths in a pattern of several paths; expected one path: put the others into a MATCH of their own.");
        }
        path = Unwrapped(path);
        var selector = path.Selector!;
        // A breadth-first search finds the shortest paths of one relationship; the rest is tried out.
        var isSearch = path.Elements is [NodePattern, RelationshipPattern, NodePattern]
            && (selector.Kind == PathSelectorKind.AllShortest || selector is { Kind: PathSelectorKind.Shortest or PathSelectorKind.Any, Count: 1 });
        var collector = new PatternCollector();
        if (isSearch) BindPath(path, scope, collector);
        else BindPath(path with { Selector = null }, scope, collector);
        foreach (var action in collector.Deferred) action();
        var (start, end) = EndsOf(collector);
        var selection = isSearch ? null : new PathSelection(start, end, PathSlot(collector, path), selector.Count ?? 1, selector.Kind is PathSelectorKind.AllShortest or PathSelectorKind.ShortestGroups);
        var pattern = collector.ToPattern();
        var afterwards = new PatternCollector();
        if (where is not null) afterwards.Add(BindAs(where, scope, TypeSet.Boolean));
        // What is asked of the ends alone holds before as well as after the choice.
        var inner = pattern.NewSlots.Where(slot => slot != start && slot != end).ToHashSet();
        foreach (var predicate in afterwards.Predicates.Where(predicate => !Reads(predicate, inner))) collector.Add(predicate);
        return new BoundMatch(isOptional, pattern, collector.Predicates)
        {
            Selection = selection,
            Afterwards = [.. afterwards.Predicates.Where(predicate => Reads(predicate, inner))],
        };
    }

    // Parentheses around the whole path only hold its WHERE, which belongs to the pattern.
    private static PathPattern Unwrapped(PathPattern path) =>
        path is { Elements: [ParenthesizedPathPattern { Quantifier: null, Where: null, Pattern: { Variable: null } inner }] } ? path with { Elements = inner.Elements } : path;

    private static (int Start, int End) EndsOf(PatternCollector collector)
    {
        var steps = collector.ShortestPaths.Count > 0 ? [collector.ShortestPaths[0].Relationship] : collector.Relationships;
        return steps.Count == 0 ? (collector.Nodes[0].Slot, collector.Nodes[0].Slot) : (steps[0].From, steps[^1].To);
    }

    private int PathSlot(PatternCollector collector, PathPattern path)
    {
        if (path.Variable is not null) return collector.Paths[^1].Slot;
        var parts = new List<BoundExpression> { new SlotExpression(collector.Relationships.Count == 0 ? collector.Nodes[0].Slot : collector.Relationships[0].From, "", TypeSet.Node) };
        foreach (var step in collector.Relationships)
        {
            parts.Add(new SlotExpression(step.Slot, step.Name, step.Length is null ? TypeSet.Relationship : TypeSet.List));
            parts.Add(new SlotExpression(step.To, "", TypeSet.Node));
        }
        var slot = NewSlot();
        collector.Paths.Add(new BoundAssignment(slot, NewName(), new PathExpression([.. parts])));
        return slot;
    }

    private static bool Reads(BoundExpression predicate, HashSet<int> slots)
    {
        var read = new HashSet<int>();
        predicate.CollectSlots(read);
        return read.Overlaps(slots);
    }
}

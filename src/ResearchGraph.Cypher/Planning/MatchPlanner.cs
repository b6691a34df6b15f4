using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Planning;

/// <summary>
/// Orders the steps of one pattern: from the cheapest node, always the step that adds the fewest rows, each predicate as soon as
/// what it reads is there. A greedy form of Selinger's choice of access paths.
/// </summary>
internal sealed partial class MatchPlanner
{
    private const double EqualitySelectivity = 0.02;
    private const double OtherSelectivity = 0.4;

    private readonly PlannerStatistics _statistics;
    private readonly PlannerRules _rules;
    private readonly BoundPattern _pattern;
    private readonly HashSet<int> _newSlots;
    private readonly HashSet<int> _solved = [];
    private readonly List<PatternRelationship> _openRelationships;
    private readonly List<PatternShortestPath> _openShortest;
    private readonly List<BoundAssignment> _openPaths;
    private readonly List<OpenPredicate> _open = [];
    private readonly List<PatternRelationship> _used = [];
    private LogicalPlan _plan;
    private double _rows = 1;

    public MatchPlanner(PlannerStatistics statistics, PlannerRules rules, BoundPattern pattern, IReadOnlyList<BoundExpression> predicates, LogicalPlan input)
    {
        (_statistics, _rules, _pattern, _plan) = (statistics, rules, pattern, input);
        _newSlots = [.. pattern.NewSlots];
        _openRelationships = [.. pattern.Relationships];
        _openShortest = [.. pattern.ShortestPaths];
        _openPaths = [.. pattern.Paths];
        foreach (var predicate in predicates)
        {
            var slots = new HashSet<int>();
            predicate.CollectSlots(slots);
            slots.IntersectWith(_newSlots);
            _open.Add(new OpenPredicate(predicate, slots));
        }
    }

    private bool Has(PlannerRules rule) => (_rules & rule) != 0;

    public LogicalPlan Plan()
    {
        foreach (var node in _pattern.Nodes.Where(node => node.IsBound))
        {
            _solved.Add(node.Slot);
            AddLabels(node, null);
        }
        Settle();
        while (TryStep())
        {
            Settle();
        }
        Settle(isLast: true);
        return _plan;
    }

    private bool TryStep()
    {
        if (_openRelationships.Find(step => step.IsBound) is { } known) return AddEndpoints(known);
        var next = Has(PlannerRules.StartPointChoice)
            ? _openRelationships.Where(IsReachable).OrderBy(Growth).FirstOrDefault()
            : _openRelationships.Find(IsReachable);
        if (next is not null) return AddExpand(next);
        if (_openShortest.Find(path => _solved.Contains(path.Relationship.From) && _solved.Contains(path.Relationship.To)) is { } path) return AddShortest(path);
        return AddStart();
    }

    private bool IsReachable(PatternRelationship step) => _solved.Contains(step.From) || _solved.Contains(step.To);

    private PatternNode Node(int slot) => _pattern.Nodes.First(node => node.Slot == slot);

    private double Growth(PatternRelationship step)
    {
        if (_solved.Contains(step.From) && _solved.Contains(step.To)) return step.Length is null ? -2 : -1;
        var forward = _solved.Contains(step.From);
        var target = Node(forward ? step.To : step.From);
        var fanOut = FanOut(step, Node(forward ? step.From : step.To));
        if (step.Length is { } length) fanOut = Math.Pow(Math.Max(fanOut, 1.5), Math.Min(length.Most, 4)) + 1;
        return fanOut * Selectivity(target);
    }

    private double FanOut(PatternRelationship step, PatternNode from)
    {
        var perNode = _statistics.Relationships(step.Types) / Math.Max(1, _statistics.NodesWithLabels(from.Labels));
        return step.Direction == RelationshipDirection.Undirected ? perNode * 2 : perNode;
    }

    private double Selectivity(PatternNode node)
    {
        var selectivity = 1.0;
        foreach (var (predicate, slots) in _open)
        {
            if (!slots.Contains(node.Slot) || slots.Any(slot => slot != node.Slot && !_solved.Contains(slot))) continue;
            selectivity *= predicate is CompareExpression { Comparison: ComparisonOperator.Equal } ? EqualitySelectivity : OtherSelectivity;
        }
        return selectivity;
    }

    private bool AddStart()
    {
        var open = _pattern.Nodes.Where(node => !_solved.Contains(node.Slot)).ToList();
        if (open.Count == 0) return false;
        var start = Has(PlannerRules.StartPointChoice) ? open.MinBy(StartCost)! : open[0];
        if (Has(PlannerRules.HashJoin) && TryJoin(start)) return true;
        _rows *= StartRows(start);
        if (Has(PlannerRules.IndexSeek) && Seek(start) is { } seek)
        {
            _open.RemoveAll(entry => ReferenceEquals(entry.Predicate, seek.Predicate));
            var index = _statistics.IndexOn(seek.Label, seek.Property.Key);
            _plan = new NodeIndexSeek(_plan, start.Slot, start.Name, seek.Label, seek.Property.Key, seek.Value) { Index = index?.Kind, IsUnique = index?.OwningConstraint is not null };
            Solve(start, seek.Label);
            return true;
        }
        var label = Has(PlannerRules.StartPointChoice) ? start.Labels.MinBy(_statistics.NodesWithLabel) : null;
        _plan = new NodeScan(_plan, start.Slot, start.Name, label);
        Solve(start, label);
        return true;
    }

    private double StartCost(PatternNode node)
    {
        var rows = _statistics.NodesWithLabels(node.Labels);
        return Has(PlannerRules.IndexSeek) && Seek(node) is { } seek ? SeekCost(seek.Label, seek.Property.Key, rows) : rows * Math.Max(Selectivity(node), 0.1);
    }

    // A constraint promises one node at most.
    private double SeekCost(NameReference label, NameReference key, double rows) =>
        _statistics.IndexOn(label, key) is { OwningConstraint: not null } ? Math.Min(rows, 1) : Math.Min(rows * EqualitySelectivity, 1 + rows / 1000);

    /// <summary>What to look a node up by: a unique value rather than an indexed one, and that rather than another.</summary>
    private (BoundExpression Predicate, NameReference Label, PropertyExpression Property, BoundExpression Value)? Seek(PatternNode node)
    {
        (BoundExpression, NameReference, PropertyExpression, BoundExpression)? best = null;
        var bestRank = -1;
        foreach (var seek in Seeks(node))
        {
            var index = _statistics.IndexOn(seek.Label, seek.Property.Key);
            var rank = index is null ? 0 : index.OwningConstraint is null ? 1 : 2;
            if (rank > bestRank) (best, bestRank) = (seek, rank);
        }
        return best;
    }

    private IEnumerable<(BoundExpression Predicate, NameReference Label, PropertyExpression Property, BoundExpression Value)> Seeks(PatternNode node)
    {
        if (node.Labels.Count == 0) yield break;
        foreach (var (predicate, slots) in _open)
        {
            if (predicate is not CompareExpression { Comparison: ComparisonOperator.Equal } equality || !slots.Contains(node.Slot)) continue;
            foreach (var (left, right) in new[] { (equality.Left, equality.Right), (equality.Right, equality.Left) })
            {
                if (left is not PropertyExpression { Subject: SlotExpression subject } property || subject.Slot != node.Slot) continue;
                var needed = new HashSet<int>();
                right.CollectSlots(needed);
                needed.IntersectWith(_newSlots);
                if (!needed.IsSubsetOf(_solved)) continue;
                var label = node.Labels.FirstOrDefault(label => _statistics.IndexOn(label, property.Key) is { OwningConstraint: not null })
                    ?? node.Labels.FirstOrDefault(label => _statistics.IndexOn(label, property.Key) is not null)
                    ?? node.Labels.MinBy(_statistics.NodesWithLabel)!;
                yield return (predicate, label, property, right);
            }
        }
    }

    private void Solve(PatternNode node, NameReference? knownLabel)
    {
        _solved.Add(node.Slot);
        AddLabels(node, label => label == knownLabel);
    }

    private void AddLabels(PatternNode node, Func<NameReference, bool>? isKnown)
    {
        var left = node.Labels.Where(label => isKnown?.Invoke(label) != true).Select(label => (LabelTest)new NameTest(label)).ToArray();
        if (left.Length == 0) return;
        var test = left.Length == 1 ? left[0] : new ManyTest(true, left);
        _plan = new Filter(_plan, new LabelTestExpression(new SlotExpression(node.Slot, node.Name, TypeSet.Node), test));
    }

    private bool AddEndpoints(PatternRelationship step)
    {
        _openRelationships.Remove(step);
        var (from, to) = (Node(step.From), Node(step.To));
        _plan = new ProjectEndpoints(_plan, step, from.Name, to.Name, _solved.Contains(from.Slot), _solved.Contains(to.Slot));
        _plan = Unlike(_plan, step);
        _used.Add(step);
        if (_solved.Add(from.Slot)) AddLabels(from, null);
        if (_solved.Add(to.Slot)) AddLabels(to, null);
        return true;
    }

    // A known relationship must still differ from the others of the pattern that came before it.
    private LogicalPlan Unlike(LogicalPlan plan, PatternRelationship step)
    {
        foreach (var other in _used)
        {
            BoundExpression known = new SlotExpression(step.Slot, step.Name, TypeSet.Relationship);
            BoundExpression before = new SlotExpression(other.Slot, other.Name, TypeSet.Any);
            BoundExpression equal = other.Length is null
                ? new CompareExpression(ComparisonOperator.Equal, known, before)
                : new MembershipExpression(known, before);
            plan = new Filter(plan, new NotExpression(equal));
        }
        return plan;
    }

    private bool AddExpand(PatternRelationship step)
    {
        _openRelationships.Remove(step);
        var (fromKnown, toKnown) = (_solved.Contains(step.From), _solved.Contains(step.To));
        var forward = fromKnown;
        if (fromKnown && toKnown && Has(PlannerRules.StartPointChoice)) forward = FanOut(step, Node(step.From)) <= FanOut(step, Node(step.To));
        var (from, to) = forward ? (Node(step.From), Node(step.To)) : (Node(step.To), Node(step.From));
        var direction = forward || step.Direction == RelationshipDirection.Undirected ? step.Direction
            : step.Direction == RelationshipDirection.Outgoing ? RelationshipDirection.Incoming : RelationshipDirection.Outgoing;
        if (step.Repeated is { } repeated)
        {
            AddRepeat(step, repeated, from, to, forward, fromKnown && toKnown);
            return true;
        }
        var different = _used.Where(other => MayBeEqual(other, step)).Select(other => other.Slot).ToList();
        _rows *= FanOut(step, from) * Selectivity(to);
        _plan = new Expand(_plan, from.Slot, from.Name, step, to.Slot, to.Name, direction, fromKnown && toKnown, different) { IsReversed = !forward };
        _used.Add(step);
        _solved.Add(step.Slot);
        if (_solved.Add(to.Slot))
        {
            var canInfer = Has(PlannerRules.LabelInference) && step.Length is null or { Least: > 0 };
            AddLabels(to, label => canInfer && Has(PlannerRules.LabelInference) && _statistics.EndsHaveLabel(step.Types, direction, label));
        }
        return true;
    }

    private void AddRepeat(PatternRelationship step, RepeatedPattern repeated, PatternNode from, PatternNode to, bool forward, bool isInto)
    {
        var (start, end) = forward ? (repeated.Start, repeated.End) : (repeated.End, repeated.Start);
        var pattern = repeated.Pattern with { Nodes = [.. repeated.Pattern.Nodes.Select(node => node.Slot == start ? node with { IsBound = true } : node)] };
        var inner = new MatchPlanner(_statistics, _rules, pattern, repeated.Predicates, new Argument()).Plan();
        _plan = new Repeat(_plan, inner, step, from.Slot, to.Slot, start, end, isInto, !forward, _used.Select(other => other.Slot).ToList());
        _used.Add(step);
        _solved.Add(step.Slot);
        foreach (var group in repeated.Groups) _solved.Add(group.Outer);
        if (_solved.Add(to.Slot)) AddLabels(to, null);
    }

    private static bool MayBeEqual(PatternRelationship left, PatternRelationship right) =>
        left.Types is null || right.Types is null || left.Types.Intersect(right.Types).Any();

    private bool AddShortest(PatternShortestPath path)
    {
        _openShortest.Remove(path);
        _solved.Add(path.PathSlot);
        _solved.Add(path.Relationship.Slot);
        var predicates = _open.Where(entry => (entry.Slots.Contains(path.PathSlot) || entry.Slots.Contains(path.Relationship.Slot)) && entry.Slots.IsSubsetOf(_solved)).ToList();
        _open.RemoveAll(predicates.Contains);
        _plan = new ShortestPath(_plan, path, Node(path.Relationship.From).Name, Node(path.Relationship.To).Name, [.. predicates.Select(entry => entry.Predicate)]);
        return true;
    }

    /// <summary>Adds the paths and predicates whose parts are all there.</summary>
    private void Settle(bool isLast = false)
    {
        foreach (var path in _openPaths.ToList())
        {
            var slots = new HashSet<int>();
            path.Value!.CollectSlots(slots);
            slots.IntersectWith(_newSlots);
            if (!slots.IsSubsetOf(_solved) || (!isLast && !_open.Exists(entry => entry.Slots.Contains(path.Slot)))) continue;
            _openPaths.Remove(path);
            _plan = new Projection(_plan, [path]);
            _solved.Add(path.Slot);
        }
        foreach (var entry in _open.ToList())
        {
            if (!isLast && (!Has(PlannerRules.PredicatePushDown) || !entry.Slots.IsSubsetOf(_solved))) continue;
            _open.Remove(entry);
            _plan = new Filter(_plan, entry.Predicate);
        }
    }

    private sealed record OpenPredicate(BoundExpression Predicate, HashSet<int> Slots);
}

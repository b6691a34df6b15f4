using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;
using Direction = ResearchGraph.Cypher.Syntax.RelationshipDirection;

namespace ResearchGraph.Cypher.Execution;

/// <summary>
/// ShortestPath: breadth-first search from both ends, always the smaller frontier next. Where predicates on the path remain or no
/// path may be shorter than some length, all walks are tried in the order of their length.
/// </summary>
internal sealed class ShortestPathOperator(Operator input, EvaluationContext context, ShortestPath plan, int slotCount) : UnaryOperator(input, context)
{
    private readonly BidirectionalSearch _search = new(context, plan.Path.Relationship);
    private readonly NeighbourReader _reader = new(context, plan.Path.Relationship.Types, plan.Path.Relationship.Direction);

    public override RowBatch? Next()
    {
        while (Input.Next() is { } batch)
        {
            var collector = new RowCollector(slotCount);
            var from = Vectors.NodeIds(batch.Columns[plan.Path.Relationship.From], batch.Count);
            var to = Vectors.NodeIds(batch.Columns[plan.Path.Relationship.To], batch.Count);
            for (var row = 0; row < batch.Count; row++)
            {
                Context.Cancellation.ThrowIfCancellationRequested();
                if (from[row] < 0 || to[row] < 0) continue;
                foreach (var walk in Find(new Row(batch, row, Context), from[row], to[row]))
                {
                    Emit(collector, batch, row, from[row], walk);
                }
            }
            if (collector.Count > 0) return collector.Take();
        }
        return null;
    }

    private List<int[]> Find(Row row, int from, int to)
    {
        var length = plan.Path.Relationship.Length!;
        if (from == to && plan.Path.IsFunction)
        {
            throw ExecutionErrors.Create(
                ExecutionErrors.ShortestPathLoop, null,
                "A shortest-path function is to find a path from a node to itself; expected two different nodes: exclude such rows, or use SHORTEST 1.");
        }
        if (from == to && length.Least == 0) return [[]];
        if (plan.Predicates.Count == 0 && length.Least <= 1 && from != to)
        {
            var found = _search.Find(row, from, to, length.Most, plan.Path.FindsAll);
            return found;
        }
        return Exhaustive(row, from, to);
    }

    /// <summary>Walks without a repeated relationship, in the order of their length, until some fit.</summary>
    private List<int[]> Exhaustive(Row row, int from, int to)
    {
        var length = plan.Path.Relationship.Length!;
        var results = new List<int[]>();
        var frontier = new List<(int Node, int[] Walk)> { (from, []) };
        _reader.Open();
        for (var depth = 1; depth <= length.Most && frontier.Count > 0 && results.Count == 0; depth++)
        {
            var next = new List<(int Node, int[] Walk)>();
            foreach (var (node, walk) in frontier)
            {
                Context.Cancellation.ThrowIfCancellationRequested();
                _reader.Read(node);
                for (var i = 0; i < _reader.Nodes.Length; i++)
                {
                    var relationship = _reader.Relationships[i];
                    if (walk.Contains(relationship) || !_search.Allows(row, relationship)) continue;
                    int[] longer = [.. walk, relationship];
                    next.Add((_reader.Nodes[i], longer));
                    if (_reader.Nodes[i] == to && depth >= length.Least && Fits(row, from, longer)) results.Add(longer);
                }
            }
            Context.Memory.Add(next.Count * (24L + (depth * 4)));
            Context.Memory.Release(frontier.Count * (24L + ((depth - 1) * 4)));
            frontier = next;
        }
        return plan.Path.FindsAll ? results : results.Take(1).ToList();
    }

    private bool Fits(Row row, int from, int[] walk)
    {
        if (plan.Predicates.Count == 0) return true;
        var batch = row.Batch.Slice(row.Index, 1)
            .With(plan.Path.PathSlot, Vectors.OfOne(PathOf(from, walk)))
            .With(plan.Path.Relationship.Slot, Vectors.OfOne(ListOf(walk)));
        foreach (var predicate in plan.Predicates)
        {
            if (!BoundExpression.IsTrue(predicate.Evaluate(new Row(batch, 0, Context)))) return false;
        }
        return true;
    }

    private void Emit(RowCollector collector, RowBatch batch, int row, int from, int[] walk)
    {
        collector.Add(batch, row, plan.Live);
        collector.Set(plan.Path.PathSlot, PathOf(from, walk));
        collector.Set(plan.Path.Relationship.Slot, ListOf(walk));
    }

    private static Value ListOf(int[] walk) => new ListValue(Array.ConvertAll(walk, id => (Value)new RelationshipId(id)));

    private Value PathOf(int from, int[] walk)
    {
        var nodes = new NodeId[walk.Length + 1];
        nodes[0] = new NodeId(from);
        for (var i = 0; i < walk.Length; i++)
        {
            var relationship = new RelationshipId(walk[i]);
            var source = Context.Graph.Source(relationship);
            nodes[i + 1] = new NodeId(source == nodes[i].Value ? Context.Graph.Target(relationship) : source);
        }
        return new PathValue(nodes, Array.ConvertAll(walk, id => new RelationshipId(id)));
    }
}

/// <summary>Breadth-first search from two nodes towards each other.</summary>
internal sealed class BidirectionalSearch(EvaluationContext context, Binding.PatternRelationship step)
{
    private readonly NeighbourReader _forward = new(context, step.Types, step.Direction);
    private readonly NeighbourReader _backward = new(context, step.Types, step.Direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Undirected,
    });

    public bool Allows(in Row row, int relationship)
    {
        if (step.StepPredicate is not { } predicate) return true;
        context.Locals[step.StepLocal] = new RelationshipId(relationship);
        return BoundExpression.IsTrue(predicate.Evaluate(row));
    }

    /// <summary>The relationships of the shortest walks from one node to another, no longer than a bound.</summary>
    public List<int[]> Find(in Row row, int from, int to, int most, bool findsAll)
    {
        var left = new Side(_forward, from);
        var right = new Side(_backward, to);
        for (var length = 0; length < most; length++)
        {
            if (left.Frontier.Count == 0 || right.Frontier.Count == 0) return [];
            var side = left.Frontier.Count <= right.Frontier.Count ? left : right;
            var other = ReferenceEquals(side, left) ? right : left;
            if (Grow(row, side, other)) return Walks(left, right, findsAll);
        }
        return [];
    }

    // One level; true where the sides meet. All steps of a level are kept, so that every shortest walk can be read off.
    private bool Grow(in Row row, Side side, Side other)
    {
        var next = new List<int>();
        var depth = ++side.Depth;
        side.Reader.Open();
        foreach (var node in side.Frontier)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            side.Reader.Read(node);
            var nodes = side.Reader.Nodes;
            var relationships = side.Reader.Relationships;
            for (var i = 0; i < nodes.Length; i++)
            {
                if (side.Levels.TryGetValue(nodes[i], out var level) && level.Depth != depth) continue;
                if (step.StepPredicate is not null && !Allows(row, relationships[i])) continue;
                if (level is null)
                {
                    level = new Level(depth);
                    side.Levels.Add(nodes[i], level);
                    next.Add(nodes[i]);
                }
                level.Steps.Add((node, relationships[i]));
            }
        }
        side.Frontier = next;
        side.Meetings = next.Where(other.Levels.ContainsKey).ToList();
        return side.Meetings.Count > 0;
    }

    private static List<int[]> Walks(Side left, Side right, bool findsAll)
    {
        var meetings = left.Meetings.Count > 0 ? left.Meetings : right.Meetings;
        var least = meetings.Min(node => left.Levels[node].Depth + right.Levels[node].Depth);
        var results = new List<int[]>();
        foreach (var node in meetings.Where(node => left.Levels[node].Depth + right.Levels[node].Depth == least))
        {
            var heads = Trace(left, node, findsAll);
            var tails = Trace(right, node, findsAll);
            foreach (var head in heads)
            {
                foreach (var tail in tails)
                {
                    results.Add([.. Enumerable.Reverse(head), .. tail]);
                    if (!findsAll) return results;
                }
            }
        }
        return results;
    }

    // The walks from a node back to the start of its side, each as the relationships met on the way.
    private static List<List<int>> Trace(Side side, int node, bool findsAll)
    {
        var done = new List<List<int>>();
        var open = new Stack<(int Node, List<int> Walk)>();
        open.Push((node, []));
        while (open.TryPop(out var place))
        {
            var level = side.Levels[place.Node];
            if (level.Depth == 0)
            {
                done.Add(place.Walk);
                if (!findsAll) return done;
                continue;
            }
            foreach (var (previous, relationship) in level.Steps) open.Push((previous, [.. place.Walk, relationship]));
        }
        return done;
    }

    private sealed class Side
    {
        public Side(NeighbourReader reader, int start)
        {
            Reader = reader;
            Frontier = [start];
            Levels.Add(start, new Level(0));
        }

        public NeighbourReader Reader { get; }

        public int Depth { get; set; }

        public List<int> Frontier { get; set; }

        public List<int> Meetings { get; set; } = [];

        public Dictionary<int, Level> Levels { get; } = [];
    }

    private sealed class Level(int depth)
    {
        public int Depth => depth;

        public List<(int Previous, int Relationship)> Steps { get; } = [];
    }
}

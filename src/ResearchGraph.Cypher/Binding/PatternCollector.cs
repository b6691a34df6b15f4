using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

/// <summary>Gathers the parts of one pattern while it is bound.</summary>
internal sealed class PatternCollector
{
    public List<PatternNode> Nodes { get; } = [];

    public List<PatternRelationship> Relationships { get; } = [];

    public List<BoundAssignment> Paths { get; } = [];

    public List<PatternShortestPath> ShortestPaths { get; } = [];

    /// <summary>The slots of the variables that this pattern itself brought in.</summary>
    public HashSet<string> Declared { get; } = new(StringComparer.Ordinal);

    /// <summary>What is left to bind once all variables are known.</summary>
    public List<Action> Deferred { get; } = [];

    public List<BoundExpression> Predicates { get; } = [];

    public BoundPattern ToPattern() => new(Nodes, Relationships, Paths, ShortestPaths);

    public PatternNode? Node(int slot) => Nodes.Find(node => node.Slot == slot);

    /// <summary>Adds a predicate, each part of a conjunction on its own.</summary>
    public void Add(BoundExpression predicate)
    {
        if (predicate is ConnectiveExpression { Connective: LogicalOperator.And } conjunction)
        {
            foreach (var operand in conjunction.Operands) Add(operand);
        }
        else
        {
            Predicates.Add(predicate);
        }
    }
}

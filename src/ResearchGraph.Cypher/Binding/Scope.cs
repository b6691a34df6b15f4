using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

/// <summary>The variables that an expression sees, inner ones first.</summary>
internal sealed class Scope(Scope? parent = null)
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly List<Symbol> _inOrder = [];

    /// <summary>What stands for whole expressions: the grouping keys behind an aggregation.</summary>
    public Dictionary<Expression, BoundExpression>? Substitutions { get; init; }

    /// <summary>Where aggregates go; null where none may stand.</summary>
    public AggregateCollector? Aggregates { get; init; }

    /// <summary>Whether variables without substitution make the aggregation ambiguous rather than being undefined.</summary>
    public Scope? Hidden { get; init; }

    public Scope? Parent => parent;

    /// <summary>The variables in the order in which they came.</summary>
    public IEnumerable<Symbol> Symbols => _inOrder;

    public bool IsEmpty => _inOrder.Count == 0;

    public Symbol? Find(string name) => _symbols.TryGetValue(name, out var symbol) ? symbol : parent?.Find(name);

    public void Add(Symbol symbol)
    {
        if (!_symbols.TryAdd(symbol.Name, symbol)) throw new InvalidOperationException($"The variable {symbol.Name} is in scope already.");
        _inOrder.Add(symbol);
    }

    /// <summary>Adds or replaces.</summary>
    public void Set(Symbol symbol)
    {
        if (_symbols.Remove(symbol.Name)) _inOrder.RemoveAll(other => other.Name == symbol.Name);
        Add(symbol);
    }

    public bool Contains(string name) => _symbols.ContainsKey(name);

    /// <summary>The same variables in a scope of their own.</summary>
    public Scope Copy()
    {
        var copy = new Scope(parent);
        foreach (var symbol in _inOrder) copy.Add(symbol);
        return copy;
    }

    public BoundExpression? Substitute(Expression expression)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.Substitutions is { } substitutions && substitutions.TryGetValue(expression, out var bound)) return bound;
        }
        return null;
    }

    /// <summary>The collector of the nearest scope that says something of aggregates.</summary>
    public AggregateCollector? Collector => BlocksAggregates ? null : Aggregates ?? parent?.Collector;

    /// <summary>Whether no aggregate may stand here, whatever surrounds it.</summary>
    public bool BlocksAggregates { get; init; }

    public Scope? HiddenScope => Hidden ?? parent?.HiddenScope;
}

using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

/// <summary>Gathers the aggregates of one projection; equal ones are calculated once.</summary>
/// <param name="input">The scope of their arguments.</param>
internal sealed class AggregateCollector(Scope input)
{
    private readonly Dictionary<Expression, BoundAggregate> _byText = [];

    public Scope Input => input;

    public List<BoundAggregate> Aggregates { get; } = [];

    public BoundAggregate? Find(Expression expression) => _byText.GetValueOrDefault(expression);

    public void Add(Expression expression, BoundAggregate aggregate)
    {
        _byText.Add(expression, aggregate);
        Aggregates.Add(aggregate);
    }
}

using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

/// <summary>Gathers the aggregates of one projection; equal ones are calculated once.</summary>
/// <param name="input">The scope of their arguments.</param>
/// <param name="projection">The collector of the projection, for aggregates behind it in ORDER BY.</param>
internal sealed class AggregateCollector(Scope input, AggregateCollector? projection = null)
{
    private readonly Dictionary<Expression, BoundAggregate> _byText = projection?._byText ?? [];

    public Scope Input => input;

    /// <summary>Whether the rows are gathered already, so that only what does not depend on them can still be counted.</summary>
    public bool IsClosed => projection is not null;

    public List<BoundAggregate> Aggregates { get; } = projection?.Aggregates ?? [];

    public BoundAggregate? Find(Expression expression) => _byText.GetValueOrDefault(expression);

    public void Add(Expression expression, BoundAggregate aggregate)
    {
        _byText.Add(expression, aggregate);
        Aggregates.Add(aggregate);
    }
}

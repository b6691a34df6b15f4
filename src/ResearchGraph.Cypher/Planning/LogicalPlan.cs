using ResearchGraph.Cypher.Evaluation;

namespace ResearchGraph.Cypher.Planning;

/// <summary>An operator of a plan, with what it draws its rows from. Named as Neo4j names them.</summary>
internal abstract record LogicalPlan
{
    /// <summary>The name of the operator.</summary>
    public abstract string Name { get; }

    /// <summary>What it works on, as EXPLAIN shows it.</summary>
    public virtual string Details => "";

    /// <summary>Where its rows come from, the outer one first.</summary>
    public abstract IReadOnlyList<LogicalPlan> Inputs { get; }

    /// <summary>The expressions that it evaluates.</summary>
    public virtual IEnumerable<BoundExpression> Expressions => [];

    /// <summary>The slots that it reads beside those of its expressions.</summary>
    public virtual IEnumerable<int> ReadSlots => [];

    /// <summary>Whether the slots that operators above need are hidden from its inputs, because its rows are new ones.</summary>
    public virtual bool MakesNewRows => false;

    /// <summary>About how many rows it gives; negative where that is unknown.</summary>
    public double Estimate { get; init; } = -1;

    /// <summary>The slots that operators above it read; null: all. Set once, before the plan is shared.</summary>
    public bool[]? Live { get; set; }
}

/// <summary>An operator with one input.</summary>
internal abstract record UnaryPlan(LogicalPlan Input) : LogicalPlan
{
    public override IReadOnlyList<LogicalPlan> Inputs => [Input];
}

/// <summary>The rows that the operator around the plan hands in; at the top, one row without values.</summary>
internal sealed record Argument : LogicalPlan
{
    public override string Name => "Argument";

    public override IReadOnlyList<LogicalPlan> Inputs => [];
}

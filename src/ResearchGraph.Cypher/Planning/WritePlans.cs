using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;

namespace ResearchGraph.Cypher.Planning;

/// <summary>Makes nodes and relationships for each row.</summary>
internal sealed record Create(LogicalPlan Input, IReadOnlyList<BoundCreation> Creations) : UnaryPlan(Input)
{
    public override string Name => "Create";

    public override IEnumerable<BoundExpression> Expressions => Creations.SelectMany(creation => creation.Expressions);

    public override IEnumerable<int> ReadSlots => WriteSlots.Of(Creations);
}

/// <summary>Finds a pattern for each row, or makes it.</summary>
/// <param name="Input">Where the rows come from.</param>
/// <param name="Inner">Finds the pattern; its leaf is the row.</param>
/// <param name="Creations">What is made where nothing is found.</param>
/// <param name="OnCreate">What is set on what was made.</param>
/// <param name="OnMatch">What is set on what was found.</param>
internal sealed record Merge(
    LogicalPlan Input, LogicalPlan Inner, IReadOnlyList<BoundCreation> Creations, IReadOnlyList<BoundSetItem> OnCreate, IReadOnlyList<BoundSetItem> OnMatch) : LogicalPlan
{
    public override string Name => "Merge";

    public override IReadOnlyList<LogicalPlan> Inputs => [Input, Inner];

    public override IEnumerable<BoundExpression> Expressions => Creations.SelectMany(creation => creation.Expressions)
        .Concat(OnCreate.Concat(OnMatch).SelectMany(WriteSlots.ExpressionsOf));

    public override IEnumerable<int> ReadSlots => WriteSlots.Of(Creations).Concat(Creations.Select(creation => creation.Slot));
}

/// <summary>Sets and removes properties and labels.</summary>
internal sealed record SetItems(LogicalPlan Input, IReadOnlyList<BoundSetItem> Items, string Operation) : UnaryPlan(Input)
{
    public override string Name => Operation == "Remove" ? "RemoveProperties" : "SetProperty";

    public override IEnumerable<BoundExpression> Expressions => Items.SelectMany(WriteSlots.ExpressionsOf);
}

/// <summary>Deletes nodes, relationships and paths.</summary>
internal sealed record Delete(LogicalPlan Input, IReadOnlyList<BoundExpression> Targets, bool IsDetaching) : UnaryPlan(Input)
{
    public override string Name => IsDetaching ? "DetachDelete" : "Delete";

    public override IEnumerable<BoundExpression> Expressions => Targets;
}

/// <summary>Runs a plan for each element of a list; the row itself stays.</summary>
internal sealed record Foreach(LogicalPlan Input, LogicalPlan Inner, BoundExpression List, int Slot) : LogicalPlan
{
    public override string Name => "Foreach";

    public override IReadOnlyList<LogicalPlan> Inputs => [Input, Inner];

    public override IEnumerable<BoundExpression> Expressions => [List];

    public override IEnumerable<int> ReadSlots => [Slot];
}

/// <summary>What writing operators read.</summary>
internal static class WriteSlots
{
    public static IEnumerable<int> Of(IEnumerable<BoundCreation> creations) =>
        creations.OfType<RelationshipCreation>().SelectMany(creation => new[] { creation.From, creation.To });

    public static IEnumerable<BoundExpression> ExpressionsOf(BoundSetItem item) => item switch
    {
        PropertySetItem set => set.Value is null ? [set.Target, set.Key] : [set.Target, set.Key, set.Value],
        PropertiesSetItem set => [set.Target, set.Properties],
        LabelsSetItem set => [set.Target, .. set.CalculatedLabels],
        _ => [],
    };
}

using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Schema;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Schema;

namespace ResearchGraph.Cypher.Planning;

/// <summary>All nodes, or those of a label, for each row.</summary>
internal sealed record NodeScan(LogicalPlan Input, int Slot, string Variable, NameReference? Label) : UnaryPlan(Input)
{
    public override string Name => Label is null ? "AllNodesScan" : "NodeByLabelScan";

    public override string Details => Label is null ? Variable : $"{Variable}:{Label.Text}";
}

/// <summary>The nodes of a label whose property has a value, for each row.</summary>
internal sealed record NodeIndexSeek(LogicalPlan Input, int Slot, string Variable, NameReference Label, NameReference Key, BoundExpression Value) : UnaryPlan(Input)
{
    /// <summary>The kind of the index that the schema names; null where there is none: every property is indexed when it is first looked up.</summary>
    public SchemaIndexKind? Index { get; init; }

    /// <summary>Whether a constraint promises that there is one node at most.</summary>
    public bool IsUnique { get; init; }

    public override string Name => IsUnique ? "NodeUniqueIndexSeek" : "NodeIndexSeek";

    public override string Details => $"{(Index is { } kind ? SchemaText.Name(kind) + " INDEX " : "")}{Variable}:{Label.Text}({Key.Text}) = {Value}";

    public override IEnumerable<BoundExpression> Expressions => [Value];
}

/// <summary>How many nodes or relationships there are, read off the counts that a graph keeps.</summary>
/// <param name="Slot">Where the number goes.</param>
/// <param name="Label">The label of the nodes; null: all.</param>
/// <param name="Types">The types of the relationships; null: any.</param>
/// <param name="OfRelationships">Whether relationships are counted.</param>
internal sealed record CountFromStore(int Slot, NameReference? Label, IReadOnlyList<NameReference>? Types, bool OfRelationships) : LogicalPlan
{
    public override string Name => OfRelationships ? "RelationshipCountFromCountStore" : "NodeCountFromCountStore";

    public override string Details => OfRelationships
        ? $"()-[{(Types is null ? "" : ":" + string.Join("|", Types.Select(type => type.Text)))}]->()"
        : Label is null ? "()" : $"(:{Label.Text})";

    public override IReadOnlyList<LogicalPlan> Inputs => [];
}

/// <summary>The sum of how many steps each row could take, without taking them.</summary>
/// <param name="Input">Where the rows come from.</param>
/// <param name="Steps">The step that is only counted.</param>
/// <param name="Slot">Where the number goes.</param>
internal sealed record DegreeCount(LogicalPlan Input, Expand Steps, int Slot) : UnaryPlan(Input)
{
    public override string Name => "DegreeCount";

    public override string Details => Steps.Details;

    public override IEnumerable<int> ReadSlots => [Steps.From];

    public override bool MakesNewRows => true;
}

/// <summary>A step from a node that is known, to a node that is not (All) or is (Into).</summary>
/// <param name="Input">Where the rows come from.</param>
/// <param name="From">The slot of the known node.</param>
/// <param name="FromName">Its variable.</param>
/// <param name="Step">The relationship; <see cref="PatternRelationship.Direction"/> is read from its own left to right.</param>
/// <param name="To">The slot of the other node.</param>
/// <param name="ToName">Its variable.</param>
/// <param name="Direction">Seen from the known node.</param>
/// <param name="IsInto">Whether the other node is known too.</param>
/// <param name="Different">Slots of relationships, or lists of them, that must not occur again.</param>
internal sealed record Expand(
    LogicalPlan Input, int From, string FromName, PatternRelationship Step, int To, string ToName, RelationshipDirection Direction, bool IsInto, IReadOnlyList<int> Different)
    : UnaryPlan(Input)
{
    /// <summary>Whether the known node is the right end of the step: lists of relationships then come out turned round.</summary>
    public bool IsReversed { get; init; }

    public override string Name => (Step.Length is null ? "Expand" : "VarLengthExpand") + (IsInto ? "(Into)" : "(All)");

    public override string Details => PatternText.Of(FromName, Step, ToName, Direction);

    public override IEnumerable<BoundExpression> Expressions => Step.StepPredicate is null ? [] : [Step.StepPredicate];

    public override IEnumerable<int> ReadSlots => IsInto ? [From, To, .. Different] : [From, .. Different];
}

/// <summary>
/// A node that two known nodes both lead to, found where their sorted neighbours meet: Expand(All) and Expand(Into) at once.
/// </summary>
/// <param name="Input">Where the rows come from.</param>
/// <param name="First">The step that would find the node.</param>
/// <param name="Second">The step that would test it, from another node.</param>
internal sealed record ExpandIntersect(LogicalPlan Input, Expand First, Expand Second) : UnaryPlan(Input)
{
    public override string Name => "Expand(Intersect)";

    public override string Details => $"{First.Details}, {Second.Details}";

    public override IEnumerable<int> ReadSlots => [First.From, Second.From, .. First.Different, .. Second.Different.Where(slot => slot != First.Step.Slot)];
}

/// <summary>The distinct nodes that steps reach from a node, each once; the steps themselves are not kept.</summary>
internal sealed record ReachableNodes(LogicalPlan Input, int From, string FromName, PatternRelationship Step, int To, string ToName, RelationshipDirection Direction)
    : UnaryPlan(Input)
{
    public override string Name => "VarLengthExpand(Pruning,BFS)";

    public override string Details => PatternText.Of(FromName, Step, ToName, Direction);

    public override IEnumerable<int> ReadSlots => [From];
}

/// <summary>The ends of a relationship that is known.</summary>
internal sealed record ProjectEndpoints(LogicalPlan Input, PatternRelationship Step, string FromName, string ToName, bool FromIsKnown, bool ToIsKnown) : UnaryPlan(Input)
{
    public override string Name => "ProjectEndpoints";

    public override string Details => PatternText.Of(FromName, Step, ToName, Step.Direction);

    public override IEnumerable<int> ReadSlots => [Step.Slot, .. FromIsKnown ? [Step.From] : Array.Empty<int>(), .. ToIsKnown ? [Step.To] : Array.Empty<int>()];
}

/// <summary>One or all of the shortest paths between two known nodes.</summary>
internal sealed record ShortestPath(LogicalPlan Input, PatternShortestPath Path, string FromName, string ToName, IReadOnlyList<BoundExpression> Predicates) : UnaryPlan(Input)
{
    public override string Name => "ShortestPath";

    public override string Details => PatternText.Of(FromName, Path.Relationship, ToName, Path.Relationship.Direction);

    public override IEnumerable<BoundExpression> Expressions => Path.Relationship.StepPredicate is null ? Predicates : [Path.Relationship.StepPredicate, .. Predicates];

    public override IEnumerable<int> ReadSlots => [Path.Relationship.From, Path.Relationship.To];
}

/// <summary>Of the paths between two nodes, the shortest few.</summary>
internal sealed record SelectPaths(LogicalPlan Input, PathSelection Selection) : UnaryPlan(Input)
{
    public override string Name => "StatefulShortestPath";

    public override string Details => $"SHORTEST {Selection.Count}{(Selection.IsGroups ? " GROUPS" : "")}";

    public override IEnumerable<int> ReadSlots => [Selection.Start, Selection.End, Selection.Path];
}

/// <summary>The rows where a predicate is true.</summary>
internal sealed record Filter(LogicalPlan Input, BoundExpression Predicate) : UnaryPlan(Input)
{
    public override string Name => "Filter";

    public override string Details => Predicate.ToString() ?? "";

    public override IEnumerable<BoundExpression> Expressions => [Predicate];
}

/// <summary>New columns beside the old ones.</summary>
internal sealed record Projection(LogicalPlan Input, IReadOnlyList<BoundAssignment> Items) : UnaryPlan(Input)
{
    public override string Name => "Projection";

    public override string Details => string.Join(", ", Items.Select(item => $"{item.Value} AS {item.Name}"));

    public override IEnumerable<BoundExpression> Expressions => Items.Select(item => item.Value!);
}

/// <summary>One row a group.</summary>
internal sealed record Aggregation(LogicalPlan Input, IReadOnlyList<BoundAssignment> Keys, IReadOnlyList<BoundAggregate> Aggregates) : UnaryPlan(Input)
{
    public override string Name => "EagerAggregation";

    public override string Details => string.Join(", ", Keys.Select(key => key.Value!.ToString()).Concat(Aggregates.Select(aggregate => aggregate.Text)));

    public override IEnumerable<BoundExpression> Expressions => Keys.Select(key => key.Value!)
        .Concat(Aggregates.Select(aggregate => aggregate.Argument).OfType<BoundExpression>())
        .Concat(Aggregates.SelectMany(aggregate => aggregate.Constants));

    public override bool MakesNewRows => true;
}

/// <summary>Equal rows once.</summary>
internal sealed record Distinct(LogicalPlan Input, IReadOnlyList<int> Slots) : UnaryPlan(Input)
{
    public override string Name => "Distinct";

    public override IEnumerable<int> ReadSlots => Slots;

    public override bool MakesNewRows => true;
}

/// <summary>Rows in order; with a limit, only the first of them, and as many more as are to be skipped.</summary>
internal sealed record Sort(LogicalPlan Input, IReadOnlyList<BoundSortItem> Items, BoundExpression? Limit = null, BoundExpression? Skipped = null) : UnaryPlan(Input)
{
    public override string Name => Limit is null ? "Sort" : "Top";

    public override string Details => string.Join(", ", Items.Select(item => $"{item.Expression}{(item.IsDescending ? " DESC" : " ASC")}")) + (Limit is null ? "" : $" LIMIT {Limit}") + (Skipped is null ? "" : $" + {Skipped}");

    public override IEnumerable<BoundExpression> Expressions => Limit is null ? Items.Select(item => item.Expression) : Items.Select(item => item.Expression).Append(Limit);
}

/// <summary>All rows but the first.</summary>
internal sealed record Skip(LogicalPlan Input, BoundExpression Count) : UnaryPlan(Input)
{
    public override string Name => "Skip";

    public override string Details => Count.ToString() ?? "";

    public override IEnumerable<BoundExpression> Expressions => [Count];
}

/// <summary>The first rows.</summary>
/// <param name="Input">Where the rows come from.</param>
/// <param name="Count">How many.</param>
/// <param name="Exhausts">Whether the input must run to its end, because it writes.</param>
internal sealed record Limit(LogicalPlan Input, BoundExpression Count, bool Exhausts) : UnaryPlan(Input)
{
    public override string Name => Exhausts ? "ExhaustiveLimit" : "Limit";

    public override string Details => Count.ToString() ?? "";

    public override IEnumerable<BoundExpression> Expressions => [Count];
}

/// <summary>A row for each element of a list.</summary>
internal sealed record Unwind(LogicalPlan Input, BoundExpression List, BoundAssignment Target) : UnaryPlan(Input)
{
    public override string Name => "Unwind";

    public override string Details => $"{List} AS {Target.Name}";

    public override IEnumerable<BoundExpression> Expressions => [List];
}

/// <summary>A row for each record of a file.</summary>
/// <param name="Input">Where the rows come from.</param>
/// <param name="From">The place of the file.</param>
/// <param name="WithHeaders">Whether the first record names the columns.</param>
/// <param name="Separator">What parts the columns.</param>
/// <param name="Target">Where the record goes.</param>
/// <param name="LineSlot">Where its number goes.</param>
/// <param name="FileSlot">Where the path of the file goes.</param>
internal sealed record LoadCsv(
    LogicalPlan Input, BoundExpression From, bool WithHeaders, char Separator, BoundAssignment Target, int LineSlot, int FileSlot) : UnaryPlan(Input)
{
    public override string Name => "LoadCSV";

    public override string Details => $"{From} AS {Target.Name}";

    public override IEnumerable<BoundExpression> Expressions => [From];
}

/// <summary>A row for each row that a procedure gives.</summary>
internal sealed record ProcedureCall(LogicalPlan Input, BoundCall Call) : UnaryPlan(Input)
{
    public override string Name => "ProcedureCall";

    public override string Details => Call.Procedure.Name;

    public override IEnumerable<BoundExpression> Expressions => Call.Arguments;
}

/// <summary>The columns of the result.</summary>
internal sealed record ProduceResults(LogicalPlan Input, IReadOnlyList<BoundColumn> Columns) : UnaryPlan(Input)
{
    public override string Name => "ProduceResults";

    public override string Details => string.Join(", ", Columns.Select(column => column.Name));

    public override IEnumerable<int> ReadSlots => Columns.Select(column => column.Slot);
}

/// <summary>Runs to the end and gives nothing.</summary>
internal sealed record EmptyResult(LogicalPlan Input) : UnaryPlan(Input)
{
    public override string Name => "EmptyResult";
}

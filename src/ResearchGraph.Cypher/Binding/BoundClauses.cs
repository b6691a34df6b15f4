using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Procedures;

namespace ResearchGraph.Cypher.Binding;

/// <summary>A query whose names are resolved; free of any graph.</summary>
/// <param name="Parts">One, or the parts of a UNION.</param>
/// <param name="IsUnionAll">Whether the union keeps equal rows.</param>
/// <param name="Columns">What it returns; empty where it returns nothing.</param>
internal sealed record BoundQuery(IReadOnlyList<BoundPart> Parts, bool IsUnionAll, IReadOnlyList<BoundColumn> Columns)
{
    /// <summary>Whether anything in it writes.</summary>
    public bool IsWriting => Parts.Any(part => part.Clauses.Any(clause => clause.IsWriting));
}

/// <summary>Clauses in a row.</summary>
/// <param name="Clauses">In the order of the text.</param>
/// <param name="Columns">What the last RETURN gives.</param>
/// <param name="HasReturn">Whether there is a RETURN, which may have no column only by mistake.</param>
internal sealed record BoundPart(IReadOnlyList<BoundClause> Clauses, IReadOnlyList<BoundColumn> Columns, bool HasReturn);

/// <summary>A column of the result.</summary>
internal sealed record BoundColumn(string Name, int Slot, TypeSet Type);

/// <summary>A clause.</summary>
internal abstract record BoundClause
{
    public virtual bool IsWriting => false;
}

/// <summary>MATCH.</summary>
internal sealed record BoundMatch(bool IsOptional, BoundPattern Pattern, IReadOnlyList<BoundExpression> Predicates) : BoundClause
{
    /// <summary>Which of the paths that match count; null: all.</summary>
    public PathSelection? Selection { get; init; }

    /// <summary>What must hold of the paths that count.</summary>
    public IReadOnlyList<BoundExpression> Afterwards { get; init; } = [];
}

/// <summary>A choice among the paths from one node to another, by length.</summary>
/// <param name="Start">The slot of the first node.</param>
/// <param name="End">The slot of the last node.</param>
/// <param name="Path">The slot of the path.</param>
/// <param name="Count">How many paths, or lengths.</param>
/// <param name="IsGroups">Whether <paramref name="Count"/> counts lengths, all paths of which are taken.</param>
internal sealed record PathSelection(int Start, int End, int Path, long Count, bool IsGroups);

/// <summary>UNWIND.</summary>
internal sealed record BoundUnwind(BoundExpression List, BoundAssignment Target) : BoundClause;

/// <summary>LOAD CSV.</summary>
internal sealed record BoundLoadCsv(BoundExpression From, bool WithHeaders, char Separator, BoundAssignment Target, int LineSlot, int FileSlot) : BoundClause;

/// <summary>A slot with the name it has in plans.</summary>
internal sealed record BoundAssignment(int Slot, string Name, BoundExpression? Value = null);

/// <summary>WITH or RETURN.</summary>
/// <param name="Items">Columns that are calculated a row at a time, or the keys of the aggregation.</param>
/// <param name="Aggregates">What is gathered over a group; null where nothing is.</param>
/// <param name="Results">Columns calculated from keys and aggregates.</param>
/// <param name="IsDistinct">Whether equal rows are given once.</param>
/// <param name="OutputSlots">All slots of the columns.</param>
/// <param name="OrderBy">Most significant first.</param>
/// <param name="Skip">How many rows to leave out.</param>
/// <param name="Limit">How many rows to give.</param>
/// <param name="Where">Which of the new rows stay.</param>
internal sealed record BoundProjection(
    IReadOnlyList<BoundAssignment> Items,
    IReadOnlyList<BoundAggregate>? Aggregates,
    IReadOnlyList<BoundAssignment> Results,
    bool IsDistinct,
    IReadOnlyList<int> OutputSlots,
    IReadOnlyList<BoundSortItem> OrderBy,
    BoundExpression? Skip,
    BoundExpression? Limit,
    BoundExpression? Where) : BoundClause;

/// <summary>A sort key.</summary>
internal sealed record BoundSortItem(BoundExpression Expression, bool IsDescending);

/// <summary>An aggregate function over its argument; no argument is <c>count(*)</c>.</summary>
internal sealed record BoundAggregate(
    int Slot, string Name, AggregateFunctionDefinition? Function, BoundExpression? Argument, IReadOnlyList<BoundExpression> Constants, bool IsDistinct)
{
    public string Text => Argument is null ? "count(*)" : $"{Name}({(IsDistinct ? "DISTINCT " : "")}{Argument})";
}

/// <summary>CALL of a procedure.</summary>
internal sealed record BoundCall(
    ProcedureDefinition Procedure, IReadOnlyList<BoundExpression> Arguments, IReadOnlyList<(int Column, int Slot)> Yields, bool IsOptional, BoundExpression? Where)
    : BoundClause
{
    public override bool IsWriting => false;
}

/// <summary>CALL of a subquery.</summary>
internal sealed record BoundCallSubquery(BoundQuery Query, bool IsOptional, bool ReturnsRows) : BoundClause
{
    public override bool IsWriting => Query.IsWriting;
}

/// <summary>CREATE.</summary>
internal sealed record BoundCreate(IReadOnlyList<BoundCreation> Creations, IReadOnlyList<BoundAssignment> Paths) : BoundClause
{
    public override bool IsWriting => true;
}

/// <summary>A node or relationship to be made.</summary>
internal abstract record BoundCreation(int Slot, BoundExpression? Properties)
{
    public virtual IEnumerable<BoundExpression> Expressions => Properties is null ? [] : [Properties];
}

internal sealed record NodeCreation(int Slot, IReadOnlyList<string> Labels, BoundExpression? Properties) : BoundCreation(Slot, Properties)
{
    /// <summary>Labels whose names are calculated for each row.</summary>
    public IReadOnlyList<BoundExpression> CalculatedLabels { get; init; } = [];

    public override IEnumerable<BoundExpression> Expressions => base.Expressions.Concat(CalculatedLabels);
}

internal sealed record RelationshipCreation(int Slot, string Type, int From, int To, BoundExpression? Properties) : BoundCreation(Slot, Properties)
{
    /// <summary>The type where its name is calculated for each row; else null.</summary>
    public BoundExpression? CalculatedType { get; init; }

    public override IEnumerable<BoundExpression> Expressions => CalculatedType is null ? base.Expressions : base.Expressions.Append(CalculatedType);
}

/// <summary>MERGE.</summary>
internal sealed record BoundMerge(
    BoundPattern Pattern,
    IReadOnlyList<BoundExpression> Predicates,
    IReadOnlyList<BoundCreation> Creations,
    IReadOnlyList<BoundAssignment> Paths,
    IReadOnlyList<BoundSetItem> OnCreate,
    IReadOnlyList<BoundSetItem> OnMatch) : BoundClause
{
    public override bool IsWriting => true;
}

/// <summary>SET and REMOVE.</summary>
internal sealed record BoundSet(IReadOnlyList<BoundSetItem> Items, string Name) : BoundClause
{
    public override bool IsWriting => true;
}

/// <summary>One change of SET or REMOVE.</summary>
internal abstract record BoundSetItem;

internal sealed record PropertySetItem(BoundExpression Target, BoundExpression Key, BoundExpression? Value) : BoundSetItem;

internal sealed record PropertiesSetItem(BoundExpression Target, BoundExpression Properties, bool Adds) : BoundSetItem;

internal sealed record LabelsSetItem(BoundExpression Target, IReadOnlyList<string> Labels, bool Removes) : BoundSetItem
{
    /// <summary>Labels whose names are calculated for each row.</summary>
    public IReadOnlyList<BoundExpression> CalculatedLabels { get; init; } = [];
}

/// <summary>DELETE.</summary>
internal sealed record BoundDelete(IReadOnlyList<BoundExpression> Expressions, bool IsDetaching) : BoundClause
{
    public override bool IsWriting => true;
}

/// <summary>FOREACH.</summary>
internal sealed record BoundForeach(BoundExpression List, int Slot, string Variable, IReadOnlyList<BoundClause> Body) : BoundClause
{
    public override bool IsWriting => true;
}

namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>CREATE INDEX name IF NOT EXISTS FOR (n:Label) ON (n.key)</c>.</summary>
/// <param name="Mode">What to do with it.</param>
/// <param name="Kind">The kind of index; RANGE where none is named.</param>
/// <param name="Name">The name; null where the engine is to choose one.</param>
/// <param name="IfNotExists">Whether an index that is there already is no error.</param>
/// <param name="Entity">What is indexed; for a token lookup index it has no labels.</param>
/// <param name="Keys">The properties; empty for a token lookup index.</param>
/// <param name="Options">The map or parameter behind OPTIONS; null where there is none.</param>
public sealed record CreateIndex(
    ExecutionMode Mode, IndexKind Kind, SymbolicName? Name, bool IfNotExists, SchemaEntity Entity, SyntaxList<SymbolicName> Keys,
    Expression? Options) : Statement(Mode)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [.. Maybe(Name), Entity, .. Keys, .. Maybe(Options)];
}

/// <summary><c>DROP INDEX name IF EXISTS</c>.</summary>
/// <param name="Mode">What to do with it.</param>
/// <param name="Name">The name.</param>
/// <param name="IfExists">Whether an index that is not there is no error.</param>
public sealed record DropIndex(ExecutionMode Mode, SymbolicName Name, bool IfExists) : Statement(Mode)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Name];
}

/// <summary><c>CREATE CONSTRAINT name IF NOT EXISTS FOR (n:Label) REQUIRE n.key IS UNIQUE</c>.</summary>
/// <param name="Mode">What to do with it.</param>
/// <param name="Name">The name; null where the engine is to choose one.</param>
/// <param name="IfNotExists">Whether a constraint that is there already is no error.</param>
/// <param name="Entity">What is constrained.</param>
/// <param name="Keys">The properties, one or more.</param>
/// <param name="Kind">What is required of them.</param>
/// <param name="Type">The type that <see cref="ConstraintKind.PropertyType"/> requires; null for the other kinds.</param>
/// <param name="Options">The map or parameter behind OPTIONS; null where there is none.</param>
public sealed record CreateConstraint(
    ExecutionMode Mode, SymbolicName? Name, bool IfNotExists, SchemaEntity Entity, SyntaxList<SymbolicName> Keys, ConstraintKind Kind,
    TypeExpression? Type, Expression? Options) : Statement(Mode)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children =>
        [.. Maybe(Name), Entity, .. Keys, .. Maybe(Type), .. Maybe(Options)];
}

/// <summary><c>DROP CONSTRAINT name IF EXISTS</c>.</summary>
/// <param name="Mode">What to do with it.</param>
/// <param name="Name">The name.</param>
/// <param name="IfExists">Whether a constraint that is not there is no error.</param>
public sealed record DropConstraint(ExecutionMode Mode, SymbolicName Name, bool IfExists) : Statement(Mode)
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Name];
}

/// <summary><c>(n:Label)</c> or <c>()-[r:TYPE]-()</c> in a command on indexes and constraints.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="IsRelationship">Whether relationships are meant, rather than nodes.</param>
/// <param name="Labels">The label or type; several for a full-text index; none for a token lookup index.</param>
public sealed record SchemaEntity(Variable Variable, bool IsRelationship, SyntaxList<SymbolicName> Labels) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Variable, .. Labels];
}

/// <summary>The kinds of index.</summary>
public enum IndexKind
{
    /// <summary>Equality and order of values</summary>
    Range,

    /// <summary>Search within strings</summary>
    Text,

    /// <summary>Places and distances</summary>
    Point,

    /// <summary>Words of strings</summary>
    FullText,

    /// <summary>Nearest vectors</summary>
    Vector,

    /// <summary>Labels or types</summary>
    Lookup,
}

/// <summary>What a constraint requires.</summary>
public enum ConstraintKind
{
    /// <summary><c>IS UNIQUE</c></summary>
    Unique,

    /// <summary><c>IS NODE KEY</c>, <c>IS RELATIONSHIP KEY</c>: present and unique</summary>
    Key,

    /// <summary><c>IS NOT NULL</c></summary>
    NotNull,

    /// <summary><c>IS :: TYPE</c></summary>
    PropertyType,
}

namespace ResearchGraph.Cypher.Syntax.Printing;

/// <summary>Statements and commands on the schema.</summary>
internal sealed partial class SyntaxWriter
{
    private void Statement(Statement statement)
    {
        if (statement.Mode != ExecutionMode.Run) Write(statement.Mode == ExecutionMode.Explain ? "EXPLAIN " : "PROFILE ");
        switch (statement)
        {
            case QueryStatement query: Query(query.Query); break;
            case CreateIndex create: Index(create); break;
            case CreateConstraint create: Constraint(create); break;
            case DropIndex drop: Write("DROP INDEX ").Write(Name(drop.Name.Text)).Write(drop.IfExists ? " IF EXISTS" : ""); break;
            case DropConstraint drop: Write("DROP CONSTRAINT ").Write(Name(drop.Name.Text)).Write(drop.IfExists ? " IF EXISTS" : ""); break;
            case ShowCommand show: Show(show); break;
            default: throw new ArgumentException($"A statement of kind {statement.GetType().Name} cannot be written.", nameof(statement));
        }
    }

    private void Index(CreateIndex create)
    {
        Write("CREATE ").Write(create.Kind.ToString().ToUpperInvariant()).Write(" INDEX");
        Created(create.Name, create.IfNotExists);
        Entity(create.Entity, create.Kind);
        Write(" ON ");
        if (create.Kind == IndexKind.Lookup)
        {
            Write(create.Entity.IsRelationship ? "EACH type(" : "EACH labels(");
            Variable(create.Entity.Variable);
            Write(")");
        }
        else
        {
            Write(create.Kind == IndexKind.FullText ? "EACH [" : "(");
            Properties(create.Entity, create.Keys);
            Write(create.Kind == IndexKind.FullText ? "]" : ")");
        }
        Options(create.Options);
    }

    private void Constraint(CreateConstraint create)
    {
        Write("CREATE CONSTRAINT");
        Created(create.Name, create.IfNotExists);
        Entity(create.Entity, IndexKind.Range);
        Write(" REQUIRE (");
        Properties(create.Entity, create.Keys);
        Write(") IS ").Write(create.Kind switch
        {
            ConstraintKind.Unique => "UNIQUE",
            ConstraintKind.NotNull => "NOT NULL",
            ConstraintKind.Key => create.Entity.IsRelationship ? "RELATIONSHIP KEY" : "NODE KEY",
            _ => ":: ",
        });
        if (create.Type is not null) Type(create.Type);
        Options(create.Options);
    }

    private void Created(SymbolicName? name, bool ifNotExists)
    {
        if (name is not null) Write(" ").Write(IndexName(name.Text));
        Write(ifNotExists ? " IF NOT EXISTS FOR " : " FOR ");
    }

    private static string IndexName(string name) =>
        name.Equals("FOR", StringComparison.OrdinalIgnoreCase) || name.Equals("IF", StringComparison.OrdinalIgnoreCase) ? Quoted(name) : Name(name);

    private void Entity(SchemaEntity entity, IndexKind kind)
    {
        Write(entity.IsRelationship ? "()-[" : "(");
        Variable(entity.Variable);
        if (kind != IndexKind.Lookup) Write(":");
        List(entity.Labels, label => Write(Name(label.Text)), "|");
        Write(entity.IsRelationship ? "]-()" : ")");
    }

    private void Properties(SchemaEntity entity, SyntaxList<SymbolicName> keys) => List(keys, key =>
    {
        Variable(entity.Variable);
        Write(".").Write(Name(key.Text));
    });

    private void Options(Expression? options)
    {
        if (options is null) return;
        Write(" OPTIONS ");
        Expression(options);
    }

    private static string FilterWords(string filter) => filter.EndsWith("TYPE", StringComparison.Ordinal) ? filter[..^4] + "PROPERTY TYPE" : filter;

    private void Show(ShowCommand show)
    {
        Write("SHOW ");
        if (show.Filter is not null) Write(FilterWords(show.Filter)).Write(" ");
        Write(show.Kind.ToString().ToUpperInvariant());
        Where(show.Where);
        if (show.Yield is null) return;
        Write(" ");
        Yield(show.Yield);
        if (show.Order is { } order)
        {
            Order(order.Body);
            Where(order.Where);
        }
        if (show.Return is null) return;
        Write(" ");
        Clause(show.Return);
    }
}

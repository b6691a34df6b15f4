using ResearchGraph.Cypher.Procedures;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

/// <summary>Turns <c>SHOW FUNCTIONS YIELD name RETURN …</c> into a call of the procedure that knows.</summary>
internal static class ShowTranslation
{
    public static QueryStatement Translate(ShowCommand show, ProcedureRegistry procedures)
    {
        var name = show.Kind switch
        {
            ShowKind.Functions => EngineProcedures.Functions,
            ShowKind.Procedures => EngineProcedures.Procedures,
            ShowKind.Indexes => SchemaProcedures.Indexes,
            _ => SchemaProcedures.Constraints,
        };
        if (!procedures.TryFind(name, out var procedure)) throw new InvalidOperationException($"There is no procedure {name}.");
        var yield = show.Yield is { All: false } given ? given : Columns(show, procedure);
        Expression filter = show.Filter is null ? new NullLiteral { Span = show.Span } : new StringLiteral(show.Filter) { Span = show.Span };
        List<Clause> clauses = [new CallProcedureClause(false, NameOf(name, show), SyntaxList.Create<Expression>([filter]), yield) { Span = show.Span }];
        if (show.Order is { } order) clauses.Add(order);
        if (show.Return is { } returning) clauses.Add(returning.Body.All ? returning with { Body = InOrder(returning.Body, yield, show) } : returning);
        else if (show.Order is not null) clauses.Add(ReturnOf(yield, show));
        var part = new SingleQuery(SyntaxList.Create<Clause>([.. clauses])) { Span = show.Span };
        return new QueryStatement(show.Mode, new RegularQuery(SyntaxList.Create<SingleQuery>([part]), true) { Span = show.Span }) { Span = show.Span };
    }

    // Without YIELD, the columns that are shown by default; behind YIELD *, all.
    private static YieldItems Columns(ShowCommand show, ProcedureDefinition procedure)
    {
        var shown = show.Yield is null ? procedure.ShownColumns : procedure.Outputs.Count;
        var items = procedure.Outputs.Take(shown).Select(output =>
            new YieldItem(new SymbolicName(output.Name) { Span = show.Span }, new Variable(output.Name) { Span = show.Span }) { Span = show.Span }).ToArray();
        return new YieldItems(false, SyntaxList.Create<YieldItem>(items), show.Yield?.Where ?? show.Where) { Span = show.Span };
    }

    private static ReturnClause ReturnOf(YieldItems yield, ShowCommand show) =>
        new(new ProjectionBody(false, false, SyntaxList.Create<ProjectionItem>(Items(yield, show)), SyntaxList.Create<SortItem>([]), null, null) { Span = show.Span }) { Span = show.Span };

    // Here * keeps the order of the columns, which it does not elsewhere.
    private static ProjectionBody InOrder(ProjectionBody body, YieldItems yield, ShowCommand show) =>
        body with { All = false, Items = SyntaxList.Create<ProjectionItem>([.. Items(yield, show), .. body.Items]) };

    private static ProjectionItem[] Items(YieldItems yield, ShowCommand show) =>
        [.. yield.Items.Select(item => new ProjectionItem(item.Variable, null) { Span = show.Span, Text = item.Variable.Name })];

    private static QualifiedName NameOf(string name, ShowCommand show) =>
        new(SyntaxList.Create<SymbolicName>([new SymbolicName(name) { Span = show.Span }])) { Span = show.Span };
}

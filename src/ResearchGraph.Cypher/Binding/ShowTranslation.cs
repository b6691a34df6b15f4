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
            ShowKind.Indexes => EngineProcedures.Indexes,
            _ => EngineProcedures.Constraints,
        };
        var yield = show.Yield;
        if (show.Return is not null && yield is null or { All: true } && procedures.TryFind(name, out var procedure))
        {
            var items = procedure.Outputs.Select(output => new YieldItem(
                new SymbolicName(output.Name) { Span = show.Span }, new Variable(output.Name) { Span = show.Span })
            { Span = show.Span }).ToArray();
            yield = new YieldItems(false, SyntaxList.Create<YieldItem>(items), yield?.Where) { Span = show.Span };
        }
        var call = new CallProcedureClause(false, NameOf(name, show), SyntaxList.Create<Expression>([]), yield) { Span = show.Span };
        Clause[] clauses = show.Return is null ? [call] : [call, show.Return];
        var part = new SingleQuery(SyntaxList.Create<Clause>(clauses)) { Span = show.Span };
        return new QueryStatement(show.Mode, new RegularQuery(SyntaxList.Create<SingleQuery>([part]), true) { Span = show.Span }) { Span = show.Span };
    }

    private static QualifiedName NameOf(string name, ShowCommand show)
    {
        var parts = name.Split('.').Select(part => new SymbolicName(part) { Span = show.Span }).ToArray();
        return new QualifiedName(SyntaxList.Create<SymbolicName>(parts)) { Span = show.Span };
    }
}

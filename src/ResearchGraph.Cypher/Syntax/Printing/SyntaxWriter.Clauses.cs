namespace ResearchGraph.Cypher.Syntax.Printing;

/// <summary>Queries and the clauses that read.</summary>
internal sealed partial class SyntaxWriter
{
    private void Query(RegularQuery query) => List(query.Parts, Query, query.UnionAll ? " UNION ALL " : " UNION ");

    private void Query(SingleQuery query) => List(query.Clauses, Clause, " ");

    private void Clause(Clause clause)
    {
        switch (clause)
        {
            case MatchClause match: Match(match); break;
            case UnwindClause unwind:
                Write("UNWIND ");
                Expression(unwind.List);
                As(unwind.Variable);
                break;
            case WithClause with:
                Write("WITH ");
                Body(with.Body);
                Where(with.Where);
                break;
            case ReturnClause returning:
                Write("RETURN ");
                Body(returning.Body);
                break;
            case LoadCsvClause load: LoadCsv(load); break;
            case CallProcedureClause call: Call(call); break;
            case CallSubqueryClause call: Call(call); break;
            case FinishClause: Write("FINISH"); break;
            default: UpdatingClause(clause); break;
        }
    }

    private void Match(MatchClause match)
    {
        Write(match.Optional ? "OPTIONAL MATCH " : "MATCH ");
        List(match.Pattern, Path);
        foreach (var hint in match.Hints)
        {
            Write(" ");
            Hint(hint);
        }
        Where(match.Where);
    }

    private void Hint(PlannerHint hint)
    {
        Write(hint.Kind switch
        {
            PlannerHintKind.Join => "USING JOIN ON ",
            PlannerHintKind.Scan => "USING SCAN ",
            _ => "USING INDEX ",
        });
        List(hint.Variables, Variable);
        if (hint.Label is not null) Write(":").Write(Name(hint.Label.Text));
        if (hint.Keys.Count == 0) return;
        Write("(");
        Names(hint.Keys);
        Write(")");
    }

    private void As(Variable variable)
    {
        Write(" AS ");
        Variable(variable);
    }

    private void Body(ProjectionBody body)
    {
        if (body.Distinct) Write("DISTINCT ");
        if (body.All) Write(body.Items.Count > 0 ? "*, " : "*");
        List(body.Items, Item);
        Order(body);
    }

    private void Order(ProjectionBody body)
    {
        if (body.OrderBy.Count > 0) Write(" ORDER BY ");
        List(body.OrderBy, Sort);
        if (body.Skip is not null)
        {
            Write(" SKIP ");
            Expression(body.Skip);
        }
        if (body.Limit is null) return;
        Write(" LIMIT ");
        Expression(body.Limit);
    }

    private void Item(ProjectionItem item)
    {
        Expression(item.Expression);
        if (item.Alias is not null) As(item.Alias);
    }

    private void Sort(SortItem sort)
    {
        Expression(sort.Expression);
        if (sort.Descending) Write(" DESC");
    }

    private void LoadCsv(LoadCsvClause load)
    {
        Write(load.WithHeaders ? "LOAD CSV WITH HEADERS FROM " : "LOAD CSV FROM ");
        Expression(load.From);
        As(load.Variable);
        if (load.FieldTerminator is null) return;
        Write(" FIELDTERMINATOR ");
        String(load.FieldTerminator.Value);
    }

    private void Call(CallProcedureClause call)
    {
        Write(call.Optional ? "OPTIONAL CALL " : "CALL ");
        List(call.Name.Parts, part => Write(Name(part.Text)), ".");
        if (call.Arguments is not null)
        {
            Write("(");
            List(call.Arguments, Expression);
            Write(")");
        }
        if (call.Yield is null) return;
        Write(" ");
        Yield(call.Yield);
    }

    private void Yield(YieldItems yield)
    {
        Write(yield.All ? "YIELD *" : yield.Items.Count == 0 ? "YIELD -" : "YIELD ");
        List(yield.Items, Item);
        Where(yield.Where);
    }

    private void Item(YieldItem item)
    {
        Write(Name(item.Column.Text));
        if (item.Variable.Name != item.Column.Text) As(item.Variable);
    }

    private void Call(CallSubqueryClause call)
    {
        Write(call.Optional ? "OPTIONAL CALL " : "CALL ");
        if (call.Imports is not null)
        {
            Imports(call.Imports);
            Write(" ");
        }
        Write("{ ");
        Query(call.Query);
        Write(" }");
    }

    private void Imports(SubqueryImports imports)
    {
        Write(imports.All ? "(*" : "(");
        List(imports.Variables, Variable);
        Write(")");
    }
}

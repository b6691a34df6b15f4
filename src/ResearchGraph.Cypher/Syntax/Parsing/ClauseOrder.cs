using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Syntax.Parsing;

/// <summary>Which clauses may follow which, end a query, or stand in one that only reads.</summary>
internal static class ClauseOrder
{
    /// <exception cref="CypherException">A clause stands where it cannot.</exception>
    public static void Check(RegularQuery query, QueryPlace place)
    {
        var standsAlone = place == QueryPlace.Statement && query.Parts.Count == 1 && query.Parts[0].Clauses.Count == 1;
        foreach (var part in query.Parts)
        {
            CheckSequence(part.Clauses);
            CheckEnd(part.Clauses[^1], place, standsAlone);
            if (standsAlone) continue;
            foreach (var clause in part.Clauses) CheckCall(clause as CallProcedureClause);
        }
        if (place is QueryPlace.Expression or QueryPlace.Collect) RequireReading(query);
    }

    private static void CheckSequence(SyntaxList<Clause> clauses)
    {
        Clause? update = null;
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            if (clause is ReturnClause or FinishClause && i < clauses.Count - 1)
            {
                throw Error(clauses[i + 1], $"Found {NameOf(clauses[i + 1])} behind {NameOf(clause)}; expected the end of the query.");
            }
            if (IsReading(clause) && update is not null)
            {
                throw Error(clause, $"Found {NameOf(clause)} behind {NameOf(update)}; expected WITH between them.");
            }
            if (IsUpdating(clause)) update = clause;
            else if (clause is WithClause) update = null;
        }
    }

    private static void CheckEnd(Clause last, QueryPlace place, bool standsAlone)
    {
        var mayEnd = place switch
        {
            QueryPlace.Expression => true,
            QueryPlace.Collect => last is ReturnClause,
            _ => last switch
            {
                ReturnClause or FinishClause => true,
                CallProcedureClause call => call.Yield is null || standsAlone,
                CallSubqueryClause call => call.Query.Parts[^1].Clauses[^1] is not ReturnClause,
                _ => IsUpdating(last),
            },
        };
        if (mayEnd) return;
        var expected = place == QueryPlace.Collect ? "RETURN" : "RETURN, FINISH or a clause that writes";
        throw Error(last, $"Found {NameOf(last)} at the end of a query; expected {expected} behind it.");
    }

    private static void CheckCall(CallProcedureClause? call)
    {
        if (call is { Arguments: null })
        {
            throw new CypherException(
                SyntaxErrors.InvalidArgumentPassingMode, ErrorPhase.CompileTime, call.Name.Span,
                "Found a call without parentheses within a query; expected its arguments: only a call that stands alone takes them from the parameters.");
        }
        if (call is { Yield.All: true })
        {
            throw new CypherException(
                SyntaxErrors.UnexpectedSyntax, ErrorPhase.CompileTime, call.Yield.Span,
                "Found YIELD * within a query; expected the names of columns: only a call that stands alone may yield all of them.");
        }
    }

    private static void RequireReading(RegularQuery query)
    {
        foreach (var part in query.Parts)
        {
            foreach (var clause in part.Clauses)
            {
                if (IsUpdating(clause)) throw Error(clause, $"Found {NameOf(clause)} in a subquery that is an expression; expected clauses that read.");
                if (clause is CallSubqueryClause call) RequireReading(call.Query);
            }
        }
    }

    private static bool IsReading(Clause clause) => clause is MatchClause or UnwindClause or LoadCsvClause or CallProcedureClause or CallSubqueryClause;

    private static bool IsUpdating(Clause clause) => clause is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause;

    private static string NameOf(Clause clause) => clause switch
    {
        MatchClause { Optional: true } => "OPTIONAL MATCH",
        DeleteClause { Detach: true } => "DETACH DELETE",
        LoadCsvClause => "LOAD CSV",
        CallProcedureClause or CallSubqueryClause => "CALL",
        _ => clause.GetType().Name[..^"Clause".Length].ToUpperInvariant(),
    };

    private static CypherException Error(Clause clause, string message) =>
        new(SyntaxErrors.InvalidClauseComposition, ErrorPhase.CompileTime, clause.Span, message);
}

using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

internal sealed partial class QueryBinder
{
    /// <summary>Binds a clause and gives the scope behind it.</summary>
    private Scope BindClause(Clause clause, Scope scope, List<BoundClause> clauses, SingleQuery query)
    {
        switch (clause)
        {
            case MatchClause match:
                clauses.Add(BindMatch(match.Optional, match.Pattern, match.Where, scope));
                return scope;
            case WithClause with:
                var output = BindProjection(with.Body, with.Where, scope, clauses, out _);
                CheckAliases(with);
                return output;
            case UnwindClause unwind:
                var list = Bind(unwind.List, scope);
                var elements = list.Type == TypeSet.List ? list.ElementType : TypeSet.Any;
                clauses.Add(new BoundUnwind(list, new BoundAssignment(Declare(unwind.Variable, elements, scope, null), unwind.Variable.Name)));
                return scope;
            case CallProcedureClause call:
                clauses.Add(BindCall(call, scope, isAlone: query.Clauses.Count == 1));
                return scope;
            case CallSubqueryClause call:
                clauses.Add(BindCallSubquery(call, scope));
                return scope;
            case FinishClause:
                return scope;
            case LoadCsvClause load:
                clauses.Add(BindLoadCsv(load, scope));
                return scope;
            default:
                clauses.Add(BindUpdate(clause, scope));
                return scope;
        }
    }

    private BoundLoadCsv BindLoadCsv(LoadCsvClause load, Scope scope)
    {
        var from = BindAs(load.From, scope, TypeSet.String);
        var row = Declare(load.Variable, load.WithHeaders ? TypeSet.Map : TypeSet.List, scope, null, TypeSet.String);
        _csv = (NewSlot(), NewSlot());
        return new BoundLoadCsv(from, load.WithHeaders, load.FieldTerminator?.Value[0] ?? ',', new BoundAssignment(row, load.Variable.Name), _csv.Value.Line, _csv.Value.File);
    }

    private static void CheckAliases(WithClause with)
    {
        foreach (var item in with.Body.Items)
        {
            if (item.Alias is not null || item.Expression is Variable) continue;
            throw Error(SyntaxErrors.NoExpressionAlias, item, $"Found {item.Text} without a name in WITH; expected AS and a name behind it.");
        }
    }

    private BoundCall BindCall(CallProcedureClause call, Scope scope, bool isAlone)
    {
        if (!session.Procedures.TryFind(call.Name.Text, out var procedure)) throw UnknownProcedure(call);
        var arguments = call.Arguments is { } given
            ? given.Select(argument => Bind(argument, scope)).ToList()
            : procedure.Inputs.Select(input => (BoundExpression)BindParameter(new Parameter(input.Name) { Span = call.Span })).ToList();
        if (arguments.Count != procedure.Inputs.Count)
        {
            throw Error(BindingErrors.InvalidNumberOfArguments, call, $"Found {arguments.Count} arguments; {procedure.Name} expects {procedure.Inputs.Count}.");
        }
        for (var i = 0; i < arguments.Count; i++)
        {
            var expected = Accepted(ToTypeSet(procedure.Inputs[i].Kinds));
            if (!arguments[i].Type.MayBe(expected)) throw WrongType(call.Arguments?[i] ?? (SyntaxNode)call, arguments[i].Type, expected);
        }
        var yields = BindYields(call, procedure, scope, isAlone);
        var where = call.Yield?.Where is { } condition ? BindAs(condition, scope, TypeSet.Boolean) : null;
        return new BoundCall(procedure, arguments, yields, call.Optional, where);
    }

    /// <summary>What an argument may be: an integer serves as a float.</summary>
    private static TypeSet Accepted(TypeSet type) => (type & TypeSet.Float) != 0 ? type | TypeSet.Integer : type;

    private CypherException UnknownProcedure(CallProcedureClause call)
    {
        var nearest = NearestName.Find(call.Name.Text, session.Procedures.All.Select(procedure => procedure.Name));
        var hint = nearest is null ? "" : $" Did you mean {nearest}?";
        return Error(BindingErrors.ProcedureNotFound, call.Name, $"There is no procedure {call.Name.Text}.{hint}");
    }

    private List<(int Column, int Slot)> BindYields(CallProcedureClause call, Procedures.ProcedureDefinition procedure, Scope scope, bool isAlone)
    {
        var yields = new List<(int, int)>();
        if (call.Yield is null or { All: true })
        {
            if (!isAlone) return yields;
            for (var i = 0; i < procedure.Outputs.Count; i++)
            {
                var output = procedure.Outputs[i];
                yields.Add((i, Declare(new Variable(output.Name) { Span = call.Span }, ToTypeSet(output.Kinds), scope, null)));
            }
            return yields;
        }
        foreach (var item in call.Yield.Items)
        {
            var column = procedure.Outputs.ToList().FindIndex(output => output.Name == item.Column.Text);
            if (column < 0) throw Error(BindingErrors.UndefinedVariable, item.Column, $"{procedure.Name} has no column {item.Column.Text}.");
            yields.Add((column, Declare(item.Variable, ToTypeSet(procedure.Outputs[column].Kinds), scope, null)));
        }
        return yields;
    }

    private BoundCallSubquery BindCallSubquery(CallSubqueryClause call, Scope scope)
    {
        CheckReturnedNames(call);
        var inner = new Scope();
        if (call.Imports is { All: true })
        {
            foreach (var symbol in scope.Symbols) inner.Set(symbol);
        }
        else if (call.Imports is { } imports)
        {
            foreach (var variable in imports.Variables) inner.Set(Resolve(variable.Name, scope) ?? throw Undefined(variable, scope));
        }
        var query = call.Imports is null ? BindWithImports(call.Query, scope) : Bind(call.Query, inner);
        var returnsRows = query.Parts[0].HasReturn;
        foreach (var column in query.Columns)
        {
            if (!returnsRows) break;
            if (scope.Contains(column.Name)) throw AlreadyBound(new Variable(column.Name) { Span = call.Span });
            scope.Add(new Symbol(column.Name, column.Slot, column.Type));
        }
        return new BoundCallSubquery(query, call.Optional, returnsRows);
    }

    private static void CheckReturnedNames(CallSubqueryClause call)
    {
        foreach (var part in call.Query.Parts)
        {
            if (part.Clauses[^1] is not ReturnClause returning) continue;
            foreach (var item in returning.Body.Items)
            {
                if (item.Alias is not null || item.Expression is Variable) continue;
                throw Error(SyntaxErrors.NoExpressionAlias, item, $"Found {item.Text} without a name in the RETURN of a subquery; expected AS and a name behind it.");
            }
        }
    }

    private static void CheckImportingWith(WithClause with, Scope scope)
    {
        var names = Variables(with.Body).Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal);
        if (!with.Body.All && !names.Any(scope.Contains)) return;
        var isPlain = with is { Where: null, Body: { Distinct: false, OrderBy.Count: 0, Skip: null, Limit: null } }
            && with.Body.Items.All(item => item.Expression is Variable variable && (item.Alias is null || item.Alias.Name == variable.Name));
        if (isPlain) return;
        throw Error(SyntaxErrors.UnexpectedSyntax, with, "Found more than names in the WITH that brings variables into a subquery; expected names alone, and another WITH behind it.");
    }

    /// <summary>A part that begins with WITH and bare variables imports them.</summary>
    private BoundQuery BindWithImports(RegularQuery query, Scope scope)
    {
        foreach (var first in query.Parts.Select(part => part.Clauses[0]).OfType<WithClause>()) CheckImportingWith(first, scope);
        var names = query.Parts
            .Select(part => part.Clauses[0] is WithClause with ? with : null)
            .SelectMany(with => with is null ? [] : with.Body.All ? scope.Symbols.Select(symbol => symbol.Name) : Variables(with.Body).Select(variable => variable.Name))
            .ToHashSet(StringComparer.Ordinal);
        var inner = new Scope();
        foreach (var symbol in scope.Symbols.Where(symbol => names.Contains(symbol.Name))) inner.Set(symbol);
        return Bind(query, inner);
    }
}

using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

/// <summary>
/// Resolves names to slots and finds what is wrong with a query whatever the graph. One binder for the rows of a query; subqueries
/// that are expressions have rows, and so a binder, of their own.
/// </summary>
internal sealed partial class QueryBinder(BindingSession session, QueryBinder? outer = null, Scope? outerScope = null)
{
    private readonly Dictionary<string, Symbol> _imported = new(StringComparer.Ordinal);
    private int _anonymous;
    private int? _caseLocal;

    /// <summary>Where the last LOAD CSV put the number of the record and the path of the file.</summary>
    private (int Line, int File)? _csv;

    /// <summary>How many slots the rows have.</summary>
    public int SlotCount { get; private set; }

    /// <summary>What the rows begin with: values of the query around this one.</summary>
    public List<(BoundExpression Source, int Slot)> Imports { get; } = [];

    public BoundQuery Bind(RegularQuery query, Scope? initial = null)
    {
        var parts = query.Parts.Select(part => BindPart(part, initial?.Copy() ?? new Scope())).ToList();
        if (parts.Count == 1) return new BoundQuery(parts, query.UnionAll, parts[0].Columns);
        foreach (var (part, syntax) in parts.Zip(query.Parts).Skip(1))
        {
            if (part.Columns.Count == parts[0].Columns.Count && parts[0].Columns.All(column => part.Columns.Any(other => other.Name == column.Name))) continue;
            throw Error(BindingErrors.DifferentColumnsInUnion, syntax.Clauses[^1],
                $"Found the columns {Names(part.Columns)}; expected {Names(parts[0].Columns)} as in the first part of the UNION.");
        }
        // Columns are told by their names: their order may differ.
        parts = [.. parts.Select(part => part with { Columns = [.. parts[0].Columns.Select(column => part.Columns.First(other => other.Name == column.Name))] })];
        var columns = parts[0].Columns
            .Select((column, i) => new BoundColumn(column.Name, NewSlot(), parts.Aggregate(TypeSet.None, (type, part) => type | part.Columns[i].Type)))
            .ToList();
        return new BoundQuery(parts, query.UnionAll, columns);
    }

    private BoundPart BindPart(SingleQuery query, Scope scope)
    {
        var clauses = new List<BoundClause>();
        List<BoundColumn> columns = [];
        foreach (var clause in query.Clauses)
        {
            if (clause is ReturnClause @return) columns = BindReturn(@return, scope, clauses);
            else scope = BindClause(clause, scope, clauses, query);
        }
        if (query.Clauses is [CallProcedureClause call])
        {
            columns = scope.Symbols.Select(symbol => new BoundColumn(symbol.Name, symbol.Index, symbol.Type)).ToList();
            return new BoundPart(clauses, columns, call.Yield is not null || columns.Count > 0);
        }
        return new BoundPart(clauses, columns, query.Clauses[^1] is ReturnClause);
    }

    private static string Names(IReadOnlyList<BoundColumn> columns) => string.Join(", ", columns.Select(column => column.Name));

    private int NewSlot() => SlotCount++;

    private string NewName() => "anon_" + _anonymous++;

    /// <summary>The variable of a name: of this query, or of one around it.</summary>
    private Symbol? Resolve(string name, Scope scope)
    {
        if (scope.Find(name) is { } symbol) return symbol;
        if (_imported.TryGetValue(name, out symbol)) return symbol;
        if (outer is null || outerScope is null || outer.Resolve(name, outerScope) is not { } source) return null;
        symbol = new Symbol(name, NewSlot(), source.Type, IsLocal: false, source.ElementType);
        _imported.Add(name, symbol);
        Imports.Add((source.ToExpression(), symbol.Index));
        return symbol;
    }

    private IEnumerable<string> VisibleNames(Scope scope)
    {
        for (Scope? current = scope; current is not null; current = current.Parent)
        {
            foreach (var symbol in current.Symbols) yield return symbol.Name;
        }
        if (outer is null || outerScope is null) yield break;
        foreach (var name in outer.VisibleNames(outerScope)) yield return name;
    }

    private CypherException Undefined(Variable variable, Scope scope)
    {
        var nearest = NearestName.Find(variable.Name, VisibleNames(scope));
        var hint = nearest is null ? "" : $" Did you mean {nearest}?";
        return Error(BindingErrors.UndefinedVariable, variable, $"The variable {variable.Name} is not defined here.{hint}");
    }

    private static CypherException Error(ErrorKind kind, SyntaxNode node, string message) => new(kind, ErrorPhase.CompileTime, node.Span, message);
}

using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Transactions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>Runs scenarios of the conformance suite.</summary>
/// <param name="engine">Answers those that bring no procedures.</param>
public sealed class ScenarioRunner(CypherEngine engine)
{
    private static readonly CypherOptions Options = new() { Timeout = TimeSpan.FromSeconds(10), Seed = 1 };

    private readonly Dictionary<string, GraphSnapshot> _named = new(StringComparer.Ordinal);

    /// <summary>What went wrong; null where nothing did.</summary>
    public string? Run(ConformanceScenario scenario)
    {
        var current = scenario.Procedures.Count == 0 ? engine : EngineWith(scenario.Procedures);
        try
        {
            var graph = scenario.NamedGraph is { } name ? Named(name) : new GraphBuilder().Freeze();
            foreach (var setup in scenario.Setup) graph = current.Execute(graph, setup, null, Options).Graph!;
            var parameters = scenario.Parameters.ToDictionary(parameter => parameter.Key, parameter => TableProcedure.ToValue(parameter.Value));
            foreach (var execution in scenario.Executions)
            {
                if (Check(current, execution, parameters, ref graph) is { } failure) return $"{failure}\n{execution.Query}";
            }
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception is CypherException error ? $"setup: {error.Error}" : exception.ToString();
        }
    }

    private static CypherEngine EngineWith(IReadOnlyList<ProcedureDefinition> procedures)
    {
        var builder = new CypherEngineBuilder();
        foreach (var procedure in procedures) builder.AddProcedure(TableProcedure.From(procedure));
        return builder.Build();
    }

    private GraphSnapshot Named(string name)
    {
        if (_named.TryGetValue(name, out var graph)) return graph;
        graph = new GraphBuilder().Freeze();
        var text = ConformanceSuite.NamedGraph(name);
        foreach (var statement in CypherParser.ParseAll(text)) graph = engine.Execute(graph, text.Substring(statement.Span.Start, statement.Span.Length)).Graph!;
        _named.Add(name, graph);
        return graph;
    }

    private static string? Check(CypherEngine engine, ConformanceExecution execution, Dictionary<string, Value> parameters, ref GraphSnapshot graph)
    {
        try
        {
            var effects = new Dictionary<string, long>();
            QueryResult result;
            List<IReadOnlyList<Value>> rows;
            if (engine.Prepare(execution.Query).IsWriting)
            {
                var transaction = new GraphTransaction(graph);
                result = engine.Execute(transaction, execution.Query, parameters, Options);
                rows = [.. result.Rows];
                effects = GraphDifference.Of(transaction);
                var failure = execution.Error is null ? Compare(result, rows, execution) : null;
                graph = transaction.Commit();
                if (failure is not null) return failure;
            }
            else
            {
                result = engine.Execute(graph, execution.Query, parameters, Options);
                rows = [.. result.Rows];
                if (execution.Error is null && Compare(result, rows, execution) is { } failure) return failure;
            }
            if (execution.Error is { } expected) return $"expected {expected}, found {rows.Count} rows";
            return execution.SideEffects is { } effect ? CompareEffects(effect, effects) : null;
        }
        catch (CypherException exception)
        {
            return CompareError(execution.Error, exception);
        }
    }

    private static string? CompareError(ExpectedError? expected, CypherException found)
    {
        if (expected is null) return $"found the error {found.Class} {found.Phase} {found.Detail}: {found.Message}";
        var phaseFits = expected.Phase == "any time" || expected.Phase == (found.Phase == ErrorPhase.CompileTime ? "compile time" : "runtime");
        var detailFits = expected.Detail == "*" || expected.Detail == found.Detail;
        return phaseFits && detailFits && expected.Class == found.Class.ToString()
            ? null
            : $"expected {expected.Class} {expected.Phase} {expected.Detail}, found {found.Class} {found.Phase} {found.Detail}: {found.Message}";
    }

    private static string? CompareEffects(IReadOnlyDictionary<string, long> expected, Dictionary<string, long> found)
    {
        var left = string.Join(", ", expected.Where(entry => entry.Value != 0).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key} {entry.Value}"));
        var right = string.Join(", ", found.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key} {entry.Value}"));
        return left == right ? null : $"expected the side effects {left}; found {right}";
    }

    private static string? Compare(QueryResult result, List<IReadOnlyList<Value>> rows, ConformanceExecution execution)
    {
        if (execution.Result is not { } expected) return null;
        if (expected.Columns.Count == 0) return rows.Count == 0 ? null : $"expected no rows, found {rows.Count}";
        if (!expected.Columns.SequenceEqual(result.Columns, StringComparer.Ordinal))
        {
            return $"expected the columns {string.Join(" | ", expected.Columns)}; found {string.Join(" | ", result.Columns)}";
        }
        var canonical = new CanonicalText(result.Entities, expected.ListsUnordered);
        var left = expected.Rows.Select(row => string.Join(" | ", row.Select(canonical.Of))).ToList();
        var right = rows.Select(row => string.Join(" | ", row.Select(canonical.Of))).ToList();
        if (!expected.InOrder)
        {
            left.Sort(StringComparer.Ordinal);
            right.Sort(StringComparer.Ordinal);
        }
        return left.SequenceEqual(right, StringComparer.Ordinal) ? null : $"expected\n  {string.Join("\n  ", left)}\nfound\n  {string.Join("\n  ", right)}";
    }
}

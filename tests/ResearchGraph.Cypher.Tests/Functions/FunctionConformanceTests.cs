using System.Globalization;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Cypher.Tests.Conformance;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Functions;

/// <summary>Scenarios of the conformance suite that need no graph: literals, operators and functions in WITH, UNWIND and RETURN.</summary>
public sealed class FunctionConformanceTests
{
    private const int FewestScenarios = 1300;
    private const int MostRows = 10_000;

    [ConformanceFact]
    public void Scenarios_without_graph_give_the_expected_rows_or_errors()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var scenario in ConformanceSuite.Scenarios.Where(IsConstant))
        {
            try
            {
                var outcome = Check(scenario);
                count++;
                if (outcome is not null) failures.Add($"{scenario.Id}\n{scenario.Executions[0].Query}\n{outcome}");
            }
            catch (NotSupportedException)
            {
                // Needs more of the language than functions.
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count} failed\n" + string.Join("\n\n", failures.Take(40)));
        Assert.True(count >= FewestScenarios, $"Only {count} scenarios could be evaluated.");
    }

    private static bool IsConstant(ConformanceScenario scenario) =>
        scenario is { Setup.Count: 0, NamedGraph: null, Procedures.Count: 0, Parameters.Count: 0, Executions: [{ Error: null or { Phase: "runtime" } }] };

    private static string? Check(ConformanceScenario scenario)
    {
        var execution = scenario.Executions[0];
        if (!CypherParser.TryParse(execution.Query, out var statement, out _)) throw new NotSupportedException();
        try
        {
            var rows = Run(statement);
            if (execution.Error is not null) return $"expected {execution.Error}";
            var expected = execution.Result!.Rows.Select(row => string.Join(" | ", row.Select(value => Text(value)))).Order(StringComparer.Ordinal);
            var actual = rows.Select(row => string.Join(" | ", row.Select(value => Text(value)))).Order(StringComparer.Ordinal);
            return expected.SequenceEqual(actual, StringComparer.Ordinal)
                ? null
                : $"expected {string.Join("; ", expected)}\nactual   {string.Join("; ", actual)}";
        }
        catch (CypherException error)
        {
            var isExpected = execution.Error is { } wanted && wanted.Class == error.Class.ToString() && wanted.Detail == error.Detail;
            return isExpected ? null : error.Error.ToString();
        }
    }

    private static List<Value[]> Run(Statement statement)
    {
        var evaluator = new ConstantEvaluator(TestEntities.NewContext());
        List<Dictionary<string, Value>> rows = [new(StringComparer.Ordinal)];
        if (statement is not QueryStatement { Query.Parts: [var single] }) throw new NotSupportedException();
        foreach (var clause in single.Clauses)
        {
            switch (clause)
            {
                case UnwindClause unwind:
                    rows = [.. rows.SelectMany(row => Items(evaluator.Evaluate(unwind.List, row)).Select(item => new Dictionary<string, Value>(row) { [unwind.Variable.Name] = item }))];
                    break;
                case WithClause { Where: null, Body: { Distinct: false, All: false, OrderBy.Count: 0, Skip: null, Limit: null } body }:
                    rows = [.. rows.Select(row => body.Items.ToDictionary(item => item.Name, item => evaluator.Evaluate(item.Expression, row)))];
                    break;
                case ReturnClause { Body: { Distinct: false, All: false, OrderBy.Count: 0, Skip: null, Limit: null } body }:
                    return [.. rows.Select(row => body.Items.Select(item => evaluator.Evaluate(item.Expression, row)).ToArray())];
                default:
                    throw new NotSupportedException();
            }
        }

        throw new NotSupportedException();
    }

    private static IEnumerable<Value> Items(Value value) => value.Kind switch
    {
        ValueKind.Null => [],
        ValueKind.List when value.AsList().Count <= MostRows => value.AsList(),
        ValueKind.List => throw new NotSupportedException("too many rows for a dictionary a row"),
        _ => [value],
    };

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Text))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap().Entries.ToArray().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
        ValueKind.Float => (value.AsFloat() + 0.0).ToString("R", CultureInfo.InvariantCulture) + "f",
        _ => ValueText.ToIso(value) is { } iso ? Text((Value)iso) : value.ToString(),
    };

    private static string Text(ExpectedValue value) => value switch
    {
        ExpectedList list => $"[{string.Join(", ", list.Items.Select(Text))}]",
        ExpectedMap map => $"{{{string.Join(", ", map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value)}"))}}}",
        ExpectedBoolean literal => Text((Value)literal.Value),
        ExpectedInteger literal => Text((Value)literal.Value),
        ExpectedFloat literal => Text((Value)literal.Value),
        ExpectedString literal => Text((Value)literal.Value),
        ExpectedNull => Text(Value.Null),
        _ => throw new NotSupportedException(),
    };
}

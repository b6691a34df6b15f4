using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Tests.Conformance;

public sealed class SyntaxConformanceTests
{
    /// <summary>The details of compile-time errors that the parser itself finds; the others need names and types.</summary>
    private static readonly HashSet<string> SyntacticDetails = new(
        [
            "UnexpectedSyntax", "InvalidNumberLiteral", "IntegerOverflow", "FloatingPointOverflow", "InvalidUnicodeLiteral",
            "InvalidUnicodeCharacter", "InvalidRelationshipPattern", "InvalidClauseComposition", "InvalidParameterUse", "InvalidDelete",
            "InvalidArgumentPassingMode", "NoSingleRelationshipType", "RequiresDirectedRelationship", "CreatingVarLength",
        ],
        StringComparer.Ordinal);

    /// <summary>An error of such a detail that shows only to who knows which variables are bound.</summary>
    private const string NeedsNames = "clauses/merge/Merge5 [24] Fail when merging relationship without type, no colon";

    [ConformanceFact]
    public void The_suite_has_3897_scenarios_with_distinct_names()
    {
        Assert.Equal(3897, ConformanceSuite.Scenarios.Count);
        Assert.Equal(3897, ConformanceSuite.Scenarios.Select(scenario => scenario.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [ConformanceFact]
    public void Every_execution_expects_rows_or_an_error()
    {
        var executions = ConformanceSuite.Scenarios.SelectMany(scenario => scenario.Executions).ToList();
        Assert.All(executions, execution => Assert.True(execution.Result is null != execution.Error is null, execution.Query));
        Assert.All(ConformanceSuite.Scenarios, scenario => Assert.NotEmpty(scenario.Executions));
    }

    [ConformanceFact]
    public void Every_valid_query_parses_and_prints_to_the_same_tree()
    {
        var failures = new List<string>();
        foreach (var (place, query, _) in Queries().Where(query => !IsSyntactic(query.Error)))
        {
            if (!CypherParser.TryParse(query, out var statement, out var error))
            {
                failures.Add($"{place}\n{error.Render(query)}");
                continue;
            }
            var printed = SyntaxPrinter.Print(statement);
            if (!CypherParser.TryParse(printed, out var again, out error)) failures.Add($"{place}\n{error.Render(printed)}");
            else if (!statement.Equals(again)) failures.Add($"{place}\n{query}\n{printed}\n{again}");
        }
        Assert.True(failures.Count == 0, $"{failures.Count} failures\n" + string.Join("\n\n", failures.Take(40)));
    }

    [ConformanceFact]
    public void Every_syntactic_error_is_found_with_its_detail()
    {
        var failures = new List<string>();
        var queries = Queries().Where(query => IsSyntactic(query.Error)).ToList();
        foreach (var (place, query, expected) in queries)
        {
            if (CypherParser.TryParse(query, out _, out var error)) failures.Add($"{place}: no error\n{query}");
            else if (error.Detail != expected!.Detail || error.Class.ToString() != expected.Class) failures.Add($"{place}: expected {expected}\n{error.Render(query)}");
            else if (error.Phase != ErrorPhase.CompileTime) failures.Add($"{place}: {error.Phase}");
        }
        Assert.True(failures.Count == 0, $"{failures.Count} failures\n" + string.Join("\n\n", failures.Take(40)));
        Assert.True(queries.Count > 50, $"The suite has only {queries.Count} syntactic errors.");
    }

    private static bool IsSyntactic(ExpectedError? error) => error is { Phase: "compile time" } && SyntacticDetails.Contains(error.Detail);

    private static IEnumerable<(string Place, string Query, ExpectedError? Error)> Queries()
    {
        foreach (var scenario in ConformanceSuite.Scenarios.Where(scenario => scenario.Id != NeedsNames))
        {
            foreach (var setup in scenario.Setup) yield return (scenario.Id, setup, null);
            foreach (var execution in scenario.Executions) yield return (scenario.Id, execution.Query, execution.Error);
        }
        foreach (var graph in ConformanceSuite.Scenarios.Select(scenario => scenario.NamedGraph).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            yield return (graph, ConformanceSuite.NamedGraph(graph), null);
        }
    }
}

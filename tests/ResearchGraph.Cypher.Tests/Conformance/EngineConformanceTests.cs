using System.Globalization;
using ResearchGraph.Cypher.Planning;
using Xunit.Abstractions;

namespace ResearchGraph.Cypher.Tests.Conformance;

public sealed class EngineConformanceTests(ITestOutputHelper output)
{
    /// <summary>Names a file that is to get all failures in full.</summary>
    private const string ReportVariable = "CONFORMANCE_REPORT";

    [ConformanceFact]
    public void The_engine_passes_all_scenarios_but_the_known_failures() => Run(PlannerRules.All);

    [ConformanceFact]
    public void The_engine_passes_the_same_scenarios_without_optimisation() => Run(PlannerRules.None);

    private void Run(PlannerRules rules)
    {
        var runner = new ScenarioRunner(new CypherEngineBuilder { Rules = rules }.Build());
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var scenario in ConformanceSuite.Scenarios)
        {
            if (runner.Run(scenario) is { } failure) failures.Add(scenario.Id, failure);
        }
        Print(failures);
        if (Environment.GetEnvironmentVariable(ReportVariable) is { Length: > 0 } file)
        {
            File.WriteAllLines(file, failures.Select(failure => $"=== {failure.Key}\n{failure.Value}\n"));
        }
        var known = KnownFailures.Read();
        var unlisted = failures.Where(failure => !known.Contains(failure.Key)).Select(failure => $"{failure.Key}\n{failure.Value}").ToList();
        var passing = known.Where(id => !failures.ContainsKey(id)).ToList();
        Assert.True(unlisted.Count == 0, $"{unlisted.Count} scenarios fail that are not listed:\n" + string.Join("\n\n", unlisted.Take(10)));
        Assert.True(passing.Count == 0, "These listed scenarios pass; take them off the list:\n" + string.Join("\n", passing));
    }

    private void Print(Dictionary<string, string> failures)
    {
        var scenarios = ConformanceSuite.Scenarios;
        foreach (var folder in scenarios.GroupBy(scenario => scenario.Folder).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var passed = folder.Count(scenario => !failures.ContainsKey(scenario.Id));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder.Key,-40} {passed,5} of {folder.Count(),5}"));
        }
        var total = scenarios.Count - failures.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-40} {total,5} of {scenarios.Count,5}  {100.0 * total / scenarios.Count:F2} %"));
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>Understands the steps of the conformance scenarios.</summary>
public sealed partial class ScenarioInterpreter
{
    private readonly GherkinScenario _source;
    private readonly List<ProcedureDefinition> _procedures = [];
    private readonly Dictionary<string, ExpectedValue> _parameters = new(StringComparer.Ordinal);
    private readonly List<string> _setup = [];
    private readonly List<ConformanceExecution> _executions = [];
    private string? _namedGraph;

    private ScenarioInterpreter(GherkinScenario source) => _source = source;

    /// <exception cref="FormatException">A step is of a kind that is not known.</exception>
    public static ConformanceScenario Interpret(GherkinScenario source)
    {
        var interpreter = new ScenarioInterpreter(source);
        foreach (var step in source.Steps) interpreter.Take(step);
        return new ConformanceScenario(
            source, interpreter._namedGraph, interpreter._procedures, interpreter._parameters, interpreter._setup, interpreter._executions);
    }

    private void Take(GherkinStep step)
    {
        switch (step.Text)
        {
            case "an empty graph" or "any graph": return;
            case "having executed:": _setup.Add(DocString(step)); return;
            case "parameters are:": TakeParameters(step); return;
            case "executing query:": Execute(step, isControl: false); return;
            case "executing control query:": Execute(step, isControl: true); return;
            case "no side effects": Amend(execution => execution with { SideEffects = new Dictionary<string, long>() }); return;
            case "the side effects should be:": TakeSideEffects(step); return;
            case "the result should be empty": Amend(execution => execution with { Result = new ExpectedResult([], [], false, false) }); return;
        }
        if (NamedGraph().Match(step.Text) is { Success: true } graph) _namedGraph = graph.Groups[1].Value;
        else if (Result().Match(step.Text) is { Success: true } result) TakeResult(step, result);
        else if (Raised().Match(step.Text) is { Success: true } raised) TakeError(raised);
        else if (Procedure().Match(step.Text) is { Success: true } procedure) TakeProcedure(step, procedure);
        else throw new FormatException($"{_source.Feature}:{step.Line}: found the step '{step.Text}', which is not known.");
    }

    private void Execute(GherkinStep step, bool isControl) => _executions.Add(new ConformanceExecution(DocString(step), isControl, null, null, null));

    private void Amend(Func<ConformanceExecution, ConformanceExecution> change) => _executions[^1] = change(_executions[^1]);

    private void TakeResult(GherkinStep step, Match match)
    {
        var table = Table(step);
        var rows = table.Skip(1).Select(Values).ToList();
        var result = new ExpectedResult(table[0], rows, match.Groups["order"].Value == ", in order", match.Groups["lists"].Success);
        Amend(execution => execution with { Result = result });
    }

    private void TakeError(Match match)
    {
        var error = new ExpectedError(match.Groups["class"].Value, match.Groups["phase"].Value, match.Groups["detail"].Value);
        Amend(execution => execution with { Error = error });
    }

    private void TakeSideEffects(GherkinStep step)
    {
        var effects = Table(step).ToDictionary(row => row[0], row => long.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Amend(execution => execution with { SideEffects = effects });
    }

    private void TakeParameters(GherkinStep step)
    {
        foreach (var row in Table(step)) _parameters.Add(row[0], ExpectedValueReader.Read(row[1]));
    }

    private void TakeProcedure(GherkinStep step, Match match)
    {
        var table = Table(step);
        _procedures.Add(new ProcedureDefinition(
            match.Groups["name"].Value, Fields(match.Groups["in"].Value), Fields(match.Groups["out"].Value),
            table[0], table.Skip(1).Select(Values).ToList()));
    }

    private static List<(string Name, string Type)> Fields(string text) => text
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(field => field.Split("::", StringSplitOptions.TrimEntries))
        .Select(parts => (parts[0], parts[1]))
        .ToList();

    private static IReadOnlyList<ExpectedValue> Values(IReadOnlyList<string> row) => row.Select(ExpectedValueReader.Read).ToList();

    private string DocString(GherkinStep step) =>
        step.DocString ?? throw new FormatException($"{_source.Feature}:{step.Line}: found no text behind '{step.Text}'; expected a doc string.");

    private IReadOnlyList<IReadOnlyList<string>> Table(GherkinStep step) =>
        step.Table ?? throw new FormatException($"{_source.Feature}:{step.Line}: found no table behind '{step.Text}'; expected one.");

    [GeneratedRegex(@"^the (\S+) graph$")]
    private static partial Regex NamedGraph();

    [GeneratedRegex(@"^the result should be(?<order>, in any order|, in order)?(?<lists> \(ignoring element order for lists\))?:$")]
    private static partial Regex Result();

    [GeneratedRegex(@"^an? (?<class>\w+) should be raised at (?<phase>compile time|runtime|any time): (?<detail>\S+)$")]
    private static partial Regex Raised();

    [GeneratedRegex(@"^there exists a procedure (?<name>[\w.]+)\((?<in>[^)]*)\) :: \((?<out>[^)]*)\) ?:$")]
    private static partial Regex Procedure();
}

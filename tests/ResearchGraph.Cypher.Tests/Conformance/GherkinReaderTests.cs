namespace ResearchGraph.Cypher.Tests.Conformance;

public sealed class GherkinReaderTests
{
    private const string Text = """"
        # comment
        Feature: F

          Background:
            Given an empty graph

          @tag
          Scenario: [1] Plain
            When executing query:
              """
              MATCH (n)
                RETURN n
              """
            Then the result should be, in order:
              | n    | m\|m |
              | (:A) | 'a\\\\b' |
            And no side effects

          Scenario Outline: [2] Many <x>
            When executing query:
              """
              RETURN <x> AS <y>
              """
            Then the result should be empty

            Examples:
              | x | y |
              | 1 | a |
              # between
              | 2 | b |
        """";

    [Fact]
    public void Scenarios_are_read_and_outlines_expanded()
    {
        var scenarios = GherkinReader.Read("dir/F", Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(["dir/F [1] Plain", "dir/F [2] Many 1 #1", "dir/F [2] Many 2 #2"], scenarios.Select(scenario => scenario.ToString()));
        Assert.Equal(["@tag"], scenarios[0].Tags);
        Assert.Equal(["Given", "When", "Then", "Then"], scenarios[0].Steps.Select(step => step.Keyword));
        Assert.Equal("MATCH (n)\n  RETURN n", scenarios[0].Steps[1].DocString);
        Assert.Equal([["n", "m|m"], ["(:A)", @"'a\\b'"]], scenarios[0].Steps[2].Table!);
        Assert.Equal("RETURN 2 AS b", scenarios[2].Steps[1].DocString);
        Assert.Equal("an empty graph", scenarios[2].Steps[0].Text);
    }

    [Fact]
    public void Steps_are_understood()
    {
        var scenario = ScenarioInterpreter.Interpret(GherkinReader.Read("dir/F", Text)[0]);
        var execution = Assert.Single(scenario.Executions);
        Assert.Equal(["n", "m|m"], execution.Result!.Columns);
        Assert.True(execution.Result.InOrder);
        Assert.Equal(new ExpectedString(@"a\b"), execution.Result.Rows[0][1]);
        Assert.Empty(execution.SideEffects!);
        Assert.Equal("dir", scenario.Folder);
    }

    [Fact]
    public void A_step_that_is_not_known_is_an_error()
    {
        var read = GherkinReader.Read("F", "Feature: F\nScenario: S\nGiven a miracle");
        Assert.Contains("a miracle", Assert.Throws<FormatException>(() => ScenarioInterpreter.Interpret(read[0])).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => GherkinReader.Read("F", "Feature: F\nScenario: S\nWhen x:\n\"\"\"\nopen"));
    }
}

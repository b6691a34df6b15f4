namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>A step of a scenario, outlines expanded.</summary>
/// <param name="Keyword">Given, When or Then; And and But take that of the step before.</param>
/// <param name="Text">What follows the keyword.</param>
/// <param name="DocString">The text between triple quotes, its indentation removed; null where there is none.</param>
/// <param name="Table">The rows of the table, escapes resolved; null where there is none.</param>
/// <param name="Line">Where the step stands, from 1.</param>
public sealed record GherkinStep(string Keyword, string Text, string? DocString, IReadOnlyList<IReadOnlyList<string>>? Table, int Line);

/// <summary>A scenario, with the steps of the feature's background first.</summary>
/// <param name="Feature">The path of the file below the folder of features, without extension, parted by slashes.</param>
/// <param name="Name">The name; of an outline with the number of its example: <c>[3] Name #2</c>.</param>
/// <param name="Tags">Its tags with the at sign.</param>
/// <param name="Steps">Its steps.</param>
/// <param name="Line">Where it stands, or for an outline where its row of examples does, from 1.</param>
public sealed record GherkinScenario(string Feature, string Name, IReadOnlyList<string> Tags, IReadOnlyList<GherkinStep> Steps, int Line)
{
    public override string ToString() => $"{Feature} {Name}";
}

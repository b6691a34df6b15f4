namespace ResearchGraph.Cli.Queries;

/// <summary>One of the statements of a text.</summary>
/// <param name="Text">The statement, without the semicolon and the blanks around it.</param>
/// <param name="Start">Where it starts in the whole text.</param>
internal readonly record struct StatementText(string Text, int Start);

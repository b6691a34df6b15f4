using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Pipeline;
using ResearchGraph.Extraction.Evaluation;
using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;
using Spectre.Console;

namespace ResearchGraph.Cli.Commands;

/// <summary>Turns what can go wrong in a verb into a message and an exit code.</summary>
internal static class Guard
{
    private const int MostDiagnostics = 20;

    /// <summary>Runs a verb aside, so that Ctrl-C can be heard and the verb stop in order.</summary>
    public static Task<int> RunAsync(Terminal terminal, Func<int> verb) => Task.Run(() => Run(terminal, verb));

    /// <summary>Runs a verb.</summary>
    public static int Run(Terminal terminal, Func<int> verb)
    {
        try
        {
            return verb();
        }
        catch (BadInputException error)
        {
            return BadInput(terminal, error);
        }
        catch (Exception error) when (error is GraphFileException or GraphUnavailableException)
        {
            terminal.Fail(error.Message);
            return ExitCodes.BadGraph;
        }
        catch (Exception error) when (error is ConnectionSettingsException or UsageException)
        {
            terminal.Fail(error.Message);
            return ExitCodes.Usage;
        }
        catch (Neo4jException error)
        {
            terminal.Fail($"{error.Message} [{error.Code}]");
            return ExitCodes.Server;
        }
        catch (Exception error) when (error is OperationCanceledException || error is AggregateException { InnerException: OperationCanceledException })
        {
            terminal.Fail("stopped; nothing was changed");
            return ExitCodes.Interrupted;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or TermFileException or AnnotationFileException or InvalidDataException)
        {
            terminal.Fail(error.Message);
            return ExitCodes.Failure;
        }
    }

    private static int BadInput(Terminal terminal, BadInputException error)
    {
        var problems = error.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        foreach (var problem in problems.Take(MostDiagnostics)) terminal.Error.WriteLine(problem.ToString());
        if (problems.Count > MostDiagnostics) terminal.Error.WriteLine($"… and {Phrases.Count(problems.Count - MostDiagnostics, "more error")}");
        terminal.Fail(problems.Count == 0
            ? "no paper was found; nothing was changed"
            : $"{Phrases.Count(problems.Count, "error")} in the input; nothing was changed. --skip-bad builds from the rest.");
        return ExitCodes.Failure;
    }
}

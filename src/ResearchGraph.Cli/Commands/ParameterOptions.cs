using System.CommandLine;
using ResearchGraph.Cli.Queries;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Commands;

/// <summary>The options that give a statement its parameters.</summary>
internal sealed class ParameterOptions
{
    private readonly Option<string[]> _pairs = new("--param", "-p")
    {
        Description = "A parameter as name=value, the value in JSON, or text where it is none; repeatable.",
        HelpName = "NAME=VALUE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _file = new("--params") { Description = "A JSON file with one object of parameters; --param goes before it.", HelpName = "FILE" };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_pairs);
        command.Options.Add(_file);
    }

    /// <summary>The parameters that the command line gives.</summary>
    /// <exception cref="InvalidDataException">The file is no JSON object, or a pair has no name.</exception>
    public Dictionary<string, Value> Read(ParseResult parsed) => QueryParameters.Read(parsed.GetValue(_file), parsed.GetRequiredValue(_pairs));
}

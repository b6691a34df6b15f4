using System.CommandLine;
using ResearchGraph.Cli.Recipes;

namespace ResearchGraph.Cli.Commands;

/// <summary>The option that adds recipes of the user's.</summary>
internal sealed class RecipeOptions
{
    private readonly Option<string[]> _folders = new("--recipes")
    {
        Description = "A folder of further recipes; repeatable. cypher/README.md tells their form.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Gives a command the option.</summary>
    public void AddTo(Command command) => command.Options.Add(_folders);

    /// <summary>The program's recipes, and those of the user's folders.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="InvalidDataException">A recipe is not of the form.</exception>
    public RecipeBook Read(ParseResult parsed) => RecipeBook.Open(parsed.GetRequiredValue(_folders));
}

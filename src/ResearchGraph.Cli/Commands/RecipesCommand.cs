using System.CommandLine;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Recipes;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph recipes</c>: the queries that come with the program.</summary>
internal static class RecipesCommand
{
    public static readonly string[] Examples =
    [
        "rgraph recipes                       # all of them",
        "rgraph recipes speed-ups             # parameters, columns and text of one",
        "rgraph query --recipe speed-ups      # run it",
        "rgraph recipes --recipes my-queries  # with those of a folder of yours",
    ];

    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("name") { Description = "Number, name or a part of the name of one to show.", Arity = ArgumentArity.ZeroOrOne };
        var (recipes, json) = (new RecipeOptions(), CommonOptions.Json());
        var command = new Command("recipes", "List the questions that are ready to be asked, or show one.") { name, json };
        recipes.AddTo(command);
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var book = recipes.Read(parsed);
            var shown = parsed.GetValue(name) is { } wanted ? book.Find(wanted) : null;
            if (parsed.GetValue(json)) RecipePrinter.PrintJson(terminal, shown is null ? book.Recipes : [shown], withText: shown is not null);
            else if (shown is null) RecipePrinter.PrintList(terminal.Out, book.Recipes);
            else RecipePrinter.Print(terminal, shown);
            return ExitCodes.Success;
        }));
        return command;
    }
}

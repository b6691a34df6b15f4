using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries.Printing;
using ResearchGraph.Graph.Values;
using Spectre.Console;

namespace ResearchGraph.Cli.Recipes;

/// <summary>Prints recipes.</summary>
internal static class RecipePrinter
{
    /// <summary>Prints a line a recipe.</summary>
    public static void PrintList(IAnsiConsole console, IReadOnlyList<Recipe> recipes)
    {
        Tables.Print(console, Phrases.Count(recipes.Count, "recipe"), ["#no", "name", "question", "parameters"], recipes.Select(recipe => new[]
        {
            recipe.Number.ToString("00", System.Globalization.CultureInfo.InvariantCulture), recipe.Name, recipe.Question,
            string.Join(", ", recipe.Parameters.Select(parameter => parameter.Name)),
        }));
        console.WriteLine("rgraph query --recipe NAME runs one; rgraph recipes NAME shows it.");
    }

    /// <summary>Prints all of one: what its header says, then its text to the letter.</summary>
    public static void Print(Terminal terminal, Recipe recipe)
    {
        var console = terminal.Out;
        console.Write(new Text($"{recipe.Id}\n{recipe.Question}\n", new Style(decoration: Decoration.Bold)));
        Tables.Print(console, "Parameters", ["name", "type", "default", "meaning"], recipe.Parameters.Select(parameter => new[]
        {
            parameter.Name, parameter.Type, ValueText.ToCypher(parameter.Default), parameter.Meaning,
        }));
        Tables.Print(console, "Columns", ["name", "meaning"], recipe.Columns.Select(column => new[] { column.Name, column.Meaning }));
        console.WriteLine();
        console.Profile.Out.Writer.WriteLine(Statement(recipe.Text));
    }

    /// <summary>Prints what the headers say as a JSON array, with the text where asked for.</summary>
    public static void PrintJson(Terminal terminal, IReadOnlyList<Recipe> recipes, bool withText) => JsonOutput.Write(terminal, recipes.Select(recipe => new
    {
        recipe.Number,
        recipe.Name,
        recipe.Question,
        Parameters = recipe.Parameters.Select(parameter => new { parameter.Name, parameter.Type, Default = JsonRows.NodeOf(parameter.Default), parameter.Meaning }),
        recipe.Columns,
        Text = withText ? recipe.Text : null,
    }));

    private static string Statement(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").TrimEnd().Split('\n').SkipWhile(line => line.StartsWith("//", StringComparison.Ordinal)));
}

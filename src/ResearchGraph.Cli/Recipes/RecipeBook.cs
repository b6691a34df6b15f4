using System.Globalization;
using ResearchGraph.Cli.Commands;
using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cli.Recipes;

/// <summary>The recipes that can be asked for, by number and then by name.</summary>
internal sealed class RecipeBook
{
    private RecipeBook(IReadOnlyList<Recipe> recipes) => Recipes = recipes;

    /// <summary>The folder of the recipes that come with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "cypher", "queries");

    /// <summary>All recipes.</summary>
    public IReadOnlyList<Recipe> Recipes { get; }

    /// <summary>The program's recipes and those of further folders; of two with one name that of the later folder counts.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="InvalidDataException">A recipe is not of the form.</exception>
    public static RecipeBook Open(IEnumerable<string> folders)
    {
        var recipes = new Dictionary<string, Recipe>(StringComparer.Ordinal);
        foreach (var folder in folders.Prepend(Shipped))
        {
            if (!Directory.Exists(folder)) throw new IOException($"there is no folder {folder}; expected one with recipes");
            foreach (var file in Directory.EnumerateFiles(folder, "*.cypher"))
            {
                var recipe = RecipeReader.Read(file);
                recipes[recipe.Name] = recipe;
            }
        }
        return new RecipeBook([.. recipes.Values.OrderBy(recipe => recipe.Number).ThenBy(recipe => recipe.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The recipe of a number, of a name, or with a part of its name that no other has.</summary>
    /// <exception cref="UsageException">There is none, or more than one.</exception>
    public Recipe Find(string wanted)
    {
        var name = Path.GetFileNameWithoutExtension(wanted.Trim()).Replace(' ', '-').Replace('_', '-').ToLowerInvariant();
        var exact = Recipes.Where(recipe => recipe.Name == name || recipe.Id == name || IsNumber(recipe, name)).ToList();
        var found = exact.Count > 0 ? exact : Recipes.Where(recipe => name.Length > 0 && recipe.Name.Contains(name, StringComparison.Ordinal)).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UsageException($"there is no recipe '{wanted}'{Suggestion(name)}; rgraph recipes lists them"),
            _ => throw new UsageException($"several recipes are called '{wanted}': {string.Join(", ", found.Select(recipe => recipe.Id))}"),
        };
    }

    private string Suggestion(string name)
    {
        var nearest = NearestName.Find(name, Recipes.Select(recipe => recipe.Name))
            ?? NearestName.Find(name, Recipes.SelectMany(recipe => recipe.Name.Split('-')).Where(word => word.Length > 3).Distinct());
        return nearest is null ? "" : $" (did you mean {nearest}?)";
    }

    private static bool IsNumber(Recipe recipe, string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && recipe.Number == number;
}

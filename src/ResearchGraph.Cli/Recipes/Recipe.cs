using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Recipes;

/// <summary>A query that is ready to be asked, with what its header says of it. Immutable.</summary>
/// <param name="Number">The number that its file's name begins with.</param>
/// <param name="Name">The rest of the name: words with hyphens between them.</param>
/// <param name="Question">What it answers.</param>
/// <param name="Parameters">Its parameters, in the order of the header.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="Text">All of the file, header included.</param>
internal sealed record Recipe(
    int Number, string Name, string Question, IReadOnlyList<RecipeParameter> Parameters, IReadOnlyList<RecipeColumn> Columns, string Text)
{
    /// <summary>Number and name, as the file is called: <c>07-what-runs-on-a-device</c>.</summary>
    public string Id => $"{Number:00}-{Name}";

    /// <summary>What to run it with: the given values, and the defaults where none is given.</summary>
    /// <exception cref="InvalidDataException">A value is of another type, or of a parameter that the recipe has not.</exception>
    public Dictionary<string, Value> Complete(IReadOnlyDictionary<string, Value> given)
    {
        foreach (var name in given.Keys)
        {
            if (Parameters.All(parameter => parameter.Name != name))
                throw new InvalidDataException($"{Id} has no parameter {name}; {ListOfParameters()}");
        }
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var parameter in Parameters)
            values[parameter.Name] = given.TryGetValue(parameter.Name, out var value) ? parameter.Accept(value, Id) : parameter.Default;
        return values;
    }

    private string ListOfParameters() =>
        Parameters.Count == 0 ? "it takes none" : $"it takes {string.Join(", ", Parameters.Select(parameter => parameter.Name))}";
}

/// <summary>A column of a recipe.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it holds.</param>
internal sealed record RecipeColumn(string Name, string Meaning);

using System.Collections.Frozen;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Recipes;

/// <summary>A parameter of a recipe.</summary>
/// <param name="Name">Its name, without <c>$</c>.</param>
/// <param name="Type">One of <see cref="Types"/>.</param>
/// <param name="Default">Its value where none is given; of the type.</param>
/// <param name="Meaning">What it sets.</param>
internal sealed record RecipeParameter(string Name, string Type, Value Default, string Meaning)
{
    private static readonly FrozenDictionary<string, ValueKind[]> Kinds = new Dictionary<string, ValueKind[]>
    {
        ["string"] = [ValueKind.String],
        ["integer"] = [ValueKind.Integer],
        ["float"] = [ValueKind.Float, ValueKind.Integer],
        ["boolean"] = [ValueKind.Boolean],
        ["list"] = [ValueKind.List],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The types that there are.</summary>
    public static IEnumerable<string> Types => Kinds.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether a value may stand for it.</summary>
    public bool Fits(Value value) => Kinds[Type].Contains(value.Kind);

    /// <summary>A value that the user gives: a number or truth value where a string is due is taken as its text.</summary>
    /// <exception cref="InvalidDataException">It is of another type.</exception>
    public Value Accept(Value value, string recipe)
    {
        if (Fits(value)) return value;
        if (Type == "string" && value.Kind is ValueKind.Integer or ValueKind.Float or ValueKind.Boolean) return ValueText.ToCypher(value);
        throw new InvalidDataException($"{recipe} takes a value of type {Type} for {Name}; found {ValueText.ToCypher(value)}");
    }
}

using System.Text.RegularExpressions;
using ResearchGraph.Cli.Commands;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Shell.Commands;

/// <summary>The commands on parameters, and that which asks a recipe with them.</summary>
internal static partial class ParameterCommands
{
    /// <summary><c>:param name=value</c>, <c>:param name value</c> or <c>:param name => expression</c>.</summary>
    public static void Set(ShellState state, string text, CancellationToken cancellation)
    {
        if (Assignment().Match(text) is not { Success: true } match)
            throw new InvalidDataException($":param takes NAME=VALUE or NAME => EXPRESSION; found '{text}'");
        var (name, value) = (match.Groups["name"].Value, match.Groups["value"].Value.Trim());
        state.Parameters[name] = match.Groups["sign"].Value == "=>" ? Evaluate(state, value, cancellation) : QueryParameters.Parse(value);
    }

    /// <summary><c>:params</c> or <c>:params clear</c>.</summary>
    public static void List(ShellState state, string text, CancellationToken cancellation)
    {
        if (text == "clear") state.Parameters.Clear();
        else if (text.Length > 0) throw new InvalidDataException($":params takes nothing or clear; found '{text}'");
        if (state.Parameters.Count == 0) state.Terminal.Note("no parameters");
        Tables.Print(state.Terminal.Out, "Parameters", ["name", "value"], state.Parameters.Select(parameter => new[] { parameter.Key, ValueText.ToCypher(parameter.Value) }));
    }

    /// <summary><c>:recipe name [name=value…]</c>; a value with blanks stands in quotes.</summary>
    public static void RunRecipe(ShellState state, string text, CancellationToken cancellation)
    {
        if (text.Length == 0) throw new InvalidDataException("expected the name of a recipe; :recipes lists them");
        var words = Words().Matches(text).Select(match => match.Value).ToList();
        try
        {
            var recipe = state.Recipes.Find(words[0]);
            var given = QueryParameters.Read(null, words.Skip(1));
            // Those of the shell count where the recipe knows them.
            foreach (var parameter in recipe.Parameters)
            {
                if (!given.ContainsKey(parameter.Name) && state.Parameters.TryGetValue(parameter.Name, out var value)) given[parameter.Name] = value;
            }
            state.Terminal.Note(recipe.Question);
            state.Run(recipe.Text, recipe.Complete(given), cancellation);
        }
        catch (UsageException error)
        {
            throw new InvalidDataException(error.Message.Replace("rgraph recipes", ":recipes", StringComparison.Ordinal), error);
        }
    }

    private static Value Evaluate(ShellState state, string expression, CancellationToken cancellation)
    {
        var prefix = "RETURN ";
        try
        {
            state.Session.Check(prefix + expression);
            using var result = state.Session.Run(prefix + expression, state.Parameters, cancellation);
            var row = result.Rows.FirstOrDefault();
            return row is { Count: 1 } && row[0].Kind is not (ValueKind.Node or ValueKind.Relationship or ValueKind.Path)
                ? row[0]
                : throw new InvalidDataException("expected one value that is no node, relationship or path");
        }
        catch (StatementException error)
        {
            throw new InvalidDataException(error.Render(prefix + expression, 0), error);
        }
    }

    [GeneratedRegex(@"^\$?(?<name>\w+)\s*(?<sign>=>|=|:|\s)\s*(?<value>.+)$", RegexOptions.Singleline)]
    private static partial Regex Assignment();

    [GeneratedRegex("""(?:[^\s"'\[{]|"(?:\\.|[^"])*"|'[^']*'|\[[^\]]*\]|\{[^}]*\})+""")]
    private static partial Regex Words();
}

using System.Text.RegularExpressions;
using ResearchGraph.Cli.Queries;

namespace ResearchGraph.Cli.Recipes;

/// <summary>
/// Reads a recipe: a file <c>NN-name.cypher</c> that begins with comment lines which tell its question, parameters and columns, as
/// cypher/README.md describes.
/// </summary>
internal static partial class RecipeReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is not of the form; the message says where and what was expected.</exception>
    public static Recipe Read(string path)
    {
        var name = FileName().Match(Path.GetFileName(path));
        if (!name.Success) throw new InvalidDataException($"{path}: expected a name of the form 07-what-is-asked.cypher, in small letters, digits and hyphens");
        var text = File.ReadAllText(path);
        if (StatementSplitter.Split(text).Count != 1) throw new InvalidDataException($"{path}: expected one statement; found {StatementSplitter.Split(text).Count}");
        string? question = null;
        var parameters = new List<RecipeParameter>();
        var columns = new List<RecipeColumn>();
        var number = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)))
        {
            number++;
            var words = line[2..].Trim();
            if (words.Length == 0) continue;
            if (ParameterLine().Match(words) is { Success: true } parameter) parameters.Add(Parameter(parameter, $"{path}:{number}"));
            else if (ColumnLine().Match(words) is { Success: true } column) columns.Add(new RecipeColumn(column.Groups["name"].Value, column.Groups["meaning"].Value));
            else if (columns.Count > 0 || parameters.Count > 0)
                throw new InvalidDataException($"{path}:{number}: expected 'param NAME: TYPE = DEFAULT -- meaning' or 'column NAME -- meaning'; found '{words}'");
            else question = question is null ? words : $"{question} {words}";
        }
        if (question is null) throw new InvalidDataException($"{path}: expected the question in comment lines at the top; found none");
        if (columns.Count == 0) throw new InvalidDataException($"{path}: expected a line '// column NAME -- meaning' for each column; found none");
        return new Recipe(int.Parse(name.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture), name.Groups["name"].Value, question, parameters, columns, text);
    }

    private static RecipeParameter Parameter(Match line, string place)
    {
        var type = line.Groups["type"].Value;
        if (!RecipeParameter.Types.Contains(type))
            throw new InvalidDataException($"{place}: expected one of the types {string.Join(", ", RecipeParameter.Types)}; found '{type}'");
        if (!QueryParameters.TryParseJson(line.Groups["default"].Value, out var value))
            throw new InvalidDataException($"{place}: expected a default in JSON; found '{line.Groups["default"].Value}'");
        var parameter = new RecipeParameter(line.Groups["name"].Value, type, value, line.Groups["meaning"].Value);
        return parameter.Fits(value) ? parameter : throw new InvalidDataException($"{place}: expected a default of type {type}; found '{line.Groups["default"].Value}'");
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,4})-(?<name>[a-z0-9]+(-[a-z0-9]+)*)\.cypher$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^param\s+(?<name>\w+)\s*:\s*(?<type>\w+)\s*=\s*(?<default>.+?)\s+--\s+(?<meaning>.+)$")]
    private static partial Regex ParameterLine();

    [GeneratedRegex(@"^column\s+(?<name>\w+)\s+--\s+(?<meaning>.+)$")]
    private static partial Regex ColumnLine();
}

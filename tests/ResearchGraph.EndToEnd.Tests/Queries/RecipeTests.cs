using System.Text.Json;
using System.Text.RegularExpressions;
using ResearchGraph.Cli.Commands;
using ResearchGraph.Cli.Recipes;
using ResearchGraph.EndToEnd.Tests.Golden;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Graph.Values;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Queries;

/// <summary>The recipes of cypher/queries on the real listings, and the ways to find and run one.</summary>
public sealed partial class RecipeTests(SeedGraph seeds) : IClassFixture<SeedGraph>
{
    private static string Folder => Path.Combine(Repository.Root, "cypher", "queries");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_recipe_gives_the_rows_and_columns_that_it_promises(string file)
    {
        var recipe = RecipeReader.Read(Path.Combine(Folder, file));
        var rows = CommandLine.Expect("query", "--recipe", recipe.Id, "--graph", seeds.Path, "--format", "jsonl");
        Assert.NotEmpty(rows);
        foreach (var line in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var row = JsonDocument.Parse(line);
            Assert.Equal(recipe.Columns.Select(column => column.Name), row.RootElement.EnumerateObject().Select(property => property.Name));
        }
        GoldenFile.Check(Path.Combine("recipes", Path.ChangeExtension(file, ".jsonl")), rows);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_recipe_declares_the_parameters_that_it_reads(string file)
    {
        var recipe = RecipeReader.Read(Path.Combine(Folder, file));
        var statement = string.Join('\n', recipe.Text.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)));
        var used = ParameterUse().Matches(statement).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(used, recipe.Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal));
        Assert.EndsWith("?", recipe.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_enough_of_them_and_their_numbers_run_from_one()
    {
        var recipes = RecipeBook.Open([]).Recipes;
        Assert.True(recipes.Count >= 24);
        Assert.Equal(Enumerable.Range(1, recipes.Count), recipes.Select(recipe => recipe.Number));
    }

    [Theory]
    [InlineData("3", "03-what-runs-on-a-device")]
    [InlineData("03", "03-what-runs-on-a-device")]
    [InlineData("what-runs-on-a-device", "03-what-runs-on-a-device")]
    [InlineData("03-what-runs-on-a-device.cypher", "03-what-runs-on-a-device")]
    [InlineData("Runs on a Device", "03-what-runs-on-a-device")]
    public void A_recipe_is_found_by_number_name_or_part(string wanted, string id) => Assert.Equal(id, RecipeBook.Open([]).Find(wanted).Id);

    [Theory]
    [InlineData("authors", "several recipes are called 'authors': 22-how-two-authors-are-connected, 23-brokers-among-authors, 28-authors-of-one-name")]
    [InlineData("edge-devises", "there is no recipe 'edge-devises' (did you mean edge-devices?); rgraph recipes lists them")]
    [InlineData("survyes", "there is no recipe 'survyes' (did you mean surveys?); rgraph recipes lists them")]
    [InlineData("zzzzzz", "there is no recipe 'zzzzzz'; rgraph recipes lists them")]
    [InlineData("99", "there is no recipe '99'; rgraph recipes lists them")]
    public void A_name_that_fits_none_or_several_is_an_error_that_helps(string wanted, string message)
    {
        Assert.Equal(message, Assert.Throws<UsageException>(() => RecipeBook.Open([]).Find(wanted)).Message);
        Assert.Equal(2, CommandLine.Run("query", "--recipe", wanted, "--graph", seeds.Path).ExitCode);
        Assert.Equal(2, CommandLine.Run("recipes", wanted).ExitCode);
    }

    [Fact]
    public void Parameters_replace_defaults()
    {
        var rows = CommandLine.Expect("query", "-r", "03", "--param", "device=A100", "--graph", seeds.Path, "--format", "jsonl");
        Assert.Contains("\"device\":\"NVIDIA A100\"", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("4090", rows, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("device=4090", null)]
    [InlineData("limit=3", "03-what-runs-on-a-device has no parameter limit; it takes device")]
    [InlineData("device=[1]", "03-what-runs-on-a-device takes a value of type string for device; found [1]")]
    public void Parameters_are_checked_against_the_header(string pair, string? message)
    {
        var result = CommandLine.Run("query", "-r", "3", "--param", pair, "--graph", seeds.Path);
        Assert.Equal(message is null ? 0 : 1, result.ExitCode);
        if (message is not null) Assert.Equal($"rgraph: {message}\n", result.Error);
    }

    [Fact]
    public void A_folder_of_the_user_adds_recipes_and_replaces_those_of_one_name()
    {
        using var folder = new WorkFolder();
        folder.Write("50-mine.cypher", "// How many papers?\n// column papers -- all of them\nMATCH (p:Paper) RETURN count(p) AS papers");
        folder.Write("51-edge-devices.cypher", "// Mine?\n// column one -- 1\nRETURN 1 AS one");
        Assert.Equal("papers\r\n352\r\n", CommandLine.Expect("query", "--recipe", "mine", "--recipes", folder["."], "--graph", seeds.Path, "--format", "csv"));
        Assert.Equal("one\r\n1\r\n", CommandLine.Expect("query", "--recipe", "edge-devices", "--recipes", folder["."], "--graph", seeds.Path, "--format", "csv"));
        Assert.Contains("How many papers?", CommandLine.Expect("recipes", "--recipes", folder["."]), StringComparison.Ordinal);
        Assert.Equal(1, CommandLine.Run("recipes", "--recipes", folder["nowhere"]).ExitCode);
    }

    [Theory]
    [InlineData("x.cypher", "// Q?\n// column a -- x\nRETURN 1 AS a", "expected a name of the form 07-what-is-asked.cypher")]
    [InlineData("07-x.cypher", "// column a -- x\nRETURN 1 AS a", "expected the question in comment lines at the top; found none")]
    [InlineData("07-x.cypher", "// Q?\nRETURN 1 AS a", "expected a line '// column NAME -- meaning' for each column; found none")]
    [InlineData("07-x.cypher", "// Q?\n// column a -- x\n// para b\nRETURN 1 AS a", "07-x.cypher:3: expected 'param NAME: TYPE = DEFAULT -- meaning' or 'column NAME -- meaning'; found 'para b'")]
    [InlineData("07-x.cypher", "// Q?\n// param b: text = 1 -- x\nRETURN 1 AS a", "07-x.cypher:2: expected one of the types boolean, float, integer, list, string; found 'text'")]
    [InlineData("07-x.cypher", "// Q?\n// param b: string = x -- x\nRETURN 1 AS a", "07-x.cypher:2: expected a default in JSON; found 'x'")]
    [InlineData("07-x.cypher", "// Q?\n// param b: string = 1 -- x\nRETURN 1 AS a", "07-x.cypher:2: expected a default of type string; found '1'")]
    [InlineData("07-x.cypher", "// Q?\n// column a -- x\nRETURN 1 AS a; RETURN 2 AS a", "expected one statement; found 2")]
    public void A_recipe_of_another_form_is_refused_with_its_place(string name, string text, string message)
    {
        using var folder = new WorkFolder();
        folder.Write(name, text);
        var result = CommandLine.Run("recipes", "--recipes", folder["."]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_a_parameter_keep_their_types()
    {
        var parameter = new RecipeParameter("n", "float", 1.0, "");
        Assert.True(parameter.Fits(2));
        Assert.False(parameter.Fits("2"));
        Assert.Equal("2", new RecipeParameter("n", "string", "", "").Accept(2, "x").AsString());
        Assert.Equal(ValueKind.Integer, parameter.Accept(2, "x").Kind);
    }

    [Fact]
    public void Recipes_are_listed_and_shown() => GoldenFile.Check("recipes.txt", CommandLine.Expect("recipes") + CommandLine.Expect("recipes", "3"));

    [Fact]
    public void Recipes_as_JSON_tell_types_and_defaults()
    {
        using var list = JsonDocument.Parse(CommandLine.Expect("recipes", "--json"));
        Assert.Equal(RecipeBook.Open([]).Recipes.Count, list.RootElement.GetArrayLength());
        using var one = JsonDocument.Parse(CommandLine.Expect("recipes", "1", "--json"));
        var recipe = one.RootElement[0];
        Assert.Equal("collaborators-on-a-technique", recipe.GetProperty("name").GetString());
        Assert.Equal(25, recipe.GetProperty("parameters")[1].GetProperty("default").GetInt32());
        Assert.StartsWith("// Who works", recipe.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex ParameterUse();
}

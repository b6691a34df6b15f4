using System.CommandLine;
using System.Text;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Commands;

/// <summary><c>rgraph query</c>: Cypher on a graph file.</summary>
internal static class QueryCommand
{
    public static readonly string[] Examples =
    [
        "rgraph query \"MATCH (p:Paper)-[:USES]->(t:Technique) RETURN t.name, count(*) AS papers ORDER BY papers DESC LIMIT 10\"",
        "rgraph query \"MATCH (a:Author {name: $name})-[:WROTE]->(p) RETURN p.title, p.year\" --param name=\"Yang Sui\"",
        "rgraph query --recipe device --param device=\"NVIDIA A100\"     # rgraph recipes lists them",
        "rgraph query -f question.cypher --format csv > rows.csv",
        "rgraph query \"PROFILE MATCH (:Technique)<-[:USES]-(p) RETURN count(p)\"",
        "rgraph query --neo4j neo4j://localhost \"MATCH (n) RETURN labels(n) AS labels, count(*) AS nodes\"",
        "rgraph query --write --graph mine.rgraph \"CREATE (:Note {text: 'read this'})\"",
    ];

    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string?>("text") { Description = "The query; without it, --file and --recipe, standard input.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--file", "-f") { Description = "A file of statements, ';' between them; - is standard input.", HelpName = "FILE" };
        var recipe = new Option<string?>("--recipe", "-r") { Description = "A recipe, by number, name or a part of the name.", HelpName = "NAME" };
        var (parameters, printing, target, recipes) = (new ParameterOptions(), new PrintOptions(), new SessionOptions(), new RecipeOptions());
        var command = new Command("query", "Ask the graph file, or a Neo4j server, in Cypher.") { text, file, recipe };
        recipes.AddTo(command);
        parameters.AddTo(command);
        printing.AddTo(command);
        target.AddTo(command);
        command.Validators.Add(result =>
        {
            if (new[] { result.GetValue(text), result.GetValue(file), result.GetValue(recipe) }.Count(given => given is not null) > 1)
                result.AddError("expected one of a text, --file and --recipe; found several.");
        });
        command.SetAction((parsed, cancellation) => Guard.RunAsync(terminal, () =>
        {
            var given = parameters.Read(parsed);
            var (statements, values) = parsed.GetValue(recipe) is { } name
                ? OfRecipe(recipes.Read(parsed).Find(name), given)
                : (Text(parsed.GetValue(text), parsed.GetValue(file)), given);
            using var session = target.Open(parsed);
            new QueryRunner(terminal, session) { Format = printing.Format(parsed), RowCap = printing.Limit(parsed) }.RunAll(statements, values, cancellation);
            return ExitCodes.Success;
        }));
        return command;
    }

    private static (string Text, Dictionary<string, Value> Parameters) OfRecipe(Recipes.Recipe recipe, Dictionary<string, Value> given) =>
        (recipe.Text, recipe.Complete(given));

    private static string Text(string? text, string? file)
    {
        if (file is not (null or "-")) return QueryFile.Read(file);
        if (text is not (null or "-")) return text;
        if (!Console.IsInputRedirected && file is null && text is null)
            throw new UsageException("expected a query: as text, with --file, --recipe, or from standard input. rgraph shell asks for one after another.");
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        return input.ReadToEnd();
    }
}

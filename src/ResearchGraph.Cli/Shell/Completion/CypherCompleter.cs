using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cli.Shell.Completion;

/// <summary>Proposes keywords, labels, relationship types, properties, parameters, variables, functions, procedures and the shell's own commands.</summary>
/// <param name="names">The names of the graph, asked at each completion.</param>
/// <param name="parameters">The names of parameters, asked at each completion.</param>
/// <param name="commands">What stands behind a colon at the begin of an entry: commands, and by their second word what goes with them.</param>
internal sealed class CypherCompleter(Func<SchemaNames> names, Func<IEnumerable<string>> parameters, Func<string, IEnumerable<string>> commands) : ICompleter
{
    /// <inheritdoc/>
    public Proposal Complete(string before)
    {
        if (before.TrimStart().StartsWith(':')) return OfCommand(before);
        var place = CompletionPlace.Of(before);
        var word = before[place.Start..];
        var schema = names();
        var candidates = place.Kind switch
        {
            NameKind.Label => schema.Labels.Select(Quoted),
            NameKind.RelationshipType => schema.RelationshipTypes.Select(Quoted),
            NameKind.Property => Namespaced(before, place.Start, schema) ?? schema.PropertyKeys.Select(Quoted),
            NameKind.Parameter => parameters(),
            NameKind.Procedure => schema.Procedures.Select(name => name + "("),
            NameKind.Word => Words(place, schema, word),
            _ => [],
        };
        return Choose(place.Start, word, candidates);
    }

    private Proposal OfCommand(string before)
    {
        var start = before.LastIndexOf(' ') + 1;
        if (start == 0) start = before.IndexOf(':', StringComparison.Ordinal);
        return Choose(start, before[start..], commands(before[..start]));
    }

    private static Proposal Choose(int start, string word, IEnumerable<string> candidates) => new(
        start,
        [.. candidates.Where(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)]);

    private static IEnumerable<string> Words(CompletionPlace place, SchemaNames schema, string word)
    {
        var variables = place.Words.Where(name => !Keywords.All.Contains(name, StringComparer.OrdinalIgnoreCase));
        // Without a letter to go by, everything would be proposed.
        return word.Length == 0 ? variables : variables.Concat(Keywords.All).Concat(schema.Functions.Select(name => name + "("));
    }

    /// <summary>Behind <c>date.</c> and the like the functions and procedures of that namespace; null where the word before is none.</summary>
    private static List<string>? Namespaced(string before, int start, SchemaNames schema)
    {
        var from = start - 1;
        while (from > 0 && (char.IsLetterOrDigit(before[from - 1]) || before[from - 1] is '_' or '.')) from--;
        var prefix = before[from..start];
        var found = schema.Functions.Concat(schema.Procedures)
            .Where(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .Select(name => name[prefix.Length..] + "(")
            .ToList();
        return found.Count == 0 ? null : found;
    }

    private static string Quoted(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_') ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}

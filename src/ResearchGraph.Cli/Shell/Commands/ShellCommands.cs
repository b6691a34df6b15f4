using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Queries;
using ResearchGraph.Cli.Queries.Printing;
using ResearchGraph.Cli.Recipes;
using ResearchGraph.Cypher.Diagnostics;
using Spectre.Console;

namespace ResearchGraph.Cli.Shell.Commands;

/// <summary>The commands of the shell.</summary>
internal static class ShellCommands
{
    /// <summary>All of them, in the order of the help.</summary>
    public static IReadOnlyList<ShellCommand> All { get; } =
    [
        new(":help", "[COMMAND]", "this list, or one line of it", Help) { Choices = _ => Names },
        new(":schema", "", "labels, relationship types and properties of the graph, with counts", (state, _, cancellation) => SchemaReport.Print(state, cancellation)),
        new(":param", "NAME=VALUE", "sets a parameter to a JSON value or text; NAME => EXPRESSION to what a query gives", ParameterCommands.Set),
        new(":params", "[clear]", "lists the parameters, or forgets them", ParameterCommands.List) { Choices = _ => ["clear"] },
        new(":format", "[FORMAT]", "table, csv, json, jsonl or markdown", Format) { Choices = _ => Formats },
        new(":limit", "[N|all]", "the most rows to print of a statement", Limit) { Choices = _ => ["all"] },
        new(":source", "FILE", "runs the statements of a file", (state, file, cancellation) => state.Run(QueryFile.Read(Required(file, "the name of a file")), cancellation)),
        new(":recipes", "", "lists the questions that are ready to be asked", (state, _, _) => RecipePrinter.PrintList(state.Terminal.Out, state.Recipes.Recipes)),
        new(":recipe", "NAME [NAME=VALUE…]", "asks one, with parameters of the shell and those given here", ParameterCommands.RunRecipe) { Choices = state => state.Recipes.Recipes.Select(recipe => recipe.Name) },
        new(":begin", "", "begins a transaction: nothing is stored before :commit", (state, _, _) => Transaction(state, state.Session.Begin, "begun")),
        new(":commit", "", "stores what the transaction changed", (state, _, _) => Transaction(state, state.Session.Commit, "stored")),
        new(":rollback", "", "forgets what the transaction changed", (state, _, _) => Transaction(state, state.Session.Rollback, "forgotten")),
        new(":exit", "", "leaves, as Ctrl-D does; :quit too", (state, _, _) => state.IsLeaving = true),
        new(":quit", "", "leaves", (state, _, _) => state.IsLeaving = true),
    ];

    private static IEnumerable<string> Names => All.Select(command => command.Name);

    private static IEnumerable<string> Formats => Enum.GetNames<RowFormat>().Select(name => name.ToLowerInvariant());

    /// <summary>Runs an entry that begins with a colon.</summary>
    /// <exception cref="InvalidDataException">There is no such command, or it cannot take what stands behind it.</exception>
    public static void Run(ShellState state, string entry, CancellationToken cancellation)
    {
        entry = entry.Trim().TrimEnd(';').TrimEnd();
        var end = entry.IndexOfAny([' ', '\t', '\n']);
        var name = end < 0 ? entry : entry[..end];
        Find(name).Run(state, end < 0 ? "" : entry[end..].Trim(), cancellation);
    }

    /// <summary>What may stand behind the begin of an entry, for completion: commands, or what goes with one.</summary>
    public static IEnumerable<string> Choices(ShellState state, string before) => before.Trim() is { Length: > 0 } name
        ? All.FirstOrDefault(command => command.Name == name)?.Choices(state) ?? []
        : Names;

    private static ShellCommand Find(string name)
    {
        if (All.FirstOrDefault(command => command.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } command) return command;
        var nearest = NearestName.Find(name, Names);
        throw new InvalidDataException($"there is no command {name}{(nearest is null ? "" : $" (did you mean {nearest}?)")}; :help lists them");
    }

    private static void Help(ShellState state, string name, CancellationToken cancellation)
    {
        var shown = name.Length == 0 ? All : [Find(name.StartsWith(':') ? name : ":" + name)];
        Tables.Print(state.Terminal.Out, "Commands", ["command", "does"], shown.Select(command => new[] { $"{command.Name} {command.Arguments}".TrimEnd(), command.Meaning }));
        if (name.Length > 0) return;
        state.Terminal.Out.WriteLine("Everything else is Cypher, over as many lines as you like, with ; at its end. EXPLAIN or PROFILE before it shows its plan.");
        state.Terminal.Out.WriteLine("Tab completes, Up and Ctrl-R find earlier entries, Ctrl-C stops a query or drops the entry, Ctrl-D leaves.");
    }

    private static void Format(ShellState state, string name, CancellationToken cancellation)
    {
        if (name.Length > 0)
        {
            state.Runner.Format = Formats.Contains(name.ToLowerInvariant()) && Enum.TryParse<RowFormat>(name, ignoreCase: true, out var format)
                ? format
                : throw new InvalidDataException($":format takes {string.Join(", ", Formats)}; found '{name}'");
        }
        state.Terminal.Note($"format {state.Runner.Format.ToString().ToLowerInvariant()}");
    }

    private static void Limit(ShellState state, string text, CancellationToken cancellation)
    {
        if (text.Length > 0)
        {
            state.Runner.RowCap = text.Equals("all", StringComparison.OrdinalIgnoreCase) ? int.MaxValue
                : int.TryParse(text, out var rows) && rows >= 0 ? rows
                : throw new InvalidDataException($":limit takes a whole number or all; found '{text}'");
        }
        var cap = state.Runner.RowCap ?? RowPrinter.TableCap;
        state.Terminal.Note(cap == int.MaxValue ? "all rows" : $"at most {Phrases.Count(cap, "row")}");
    }

    private static void Transaction(ShellState state, Action action, string done)
    {
        try
        {
            action();
        }
        catch (InvalidOperationException error)
        {
            throw new InvalidDataException(error.Message, error);
        }
        catch (Queries.Sessions.StatementException error)
        {
            throw new InvalidDataException(error.Message, error);
        }
        state.Terminal.Note($"transaction {done}");
    }

    private static string Required(string text, string what) => text.Length > 0 ? text : throw new InvalidDataException($"expected {what}");
}

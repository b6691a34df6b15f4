using System.CommandLine;
using ResearchGraph.Cli.Queries.Printing;

namespace ResearchGraph.Cli.Commands;

/// <summary>The options of how rows are printed.</summary>
internal sealed class PrintOptions
{
    private readonly Option<string> _format = new("--format") { Description = "table, csv, json, jsonl or markdown.", HelpName = "FORMAT", DefaultValueFactory = _ => "table" };

    private readonly Option<int?> _limit = new("--limit")
    {
        Description = $"The most rows to print of a statement; all, where it is not given, but of a table {RowPrinter.TableCap}.",
        HelpName = "N",
    };

    public PrintOptions()
    {
        _format.TakeOneOf<RowFormat>();
        _limit.TakeNumber(rows => rows >= 0, "a whole number of 0 or more");
    }

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_limit);
    }

    /// <summary>The format that the command line asks for.</summary>
    public RowFormat Format(ParseResult parsed) => Enum.Parse<RowFormat>(parsed.GetRequiredValue(_format), ignoreCase: true);

    /// <summary>The cap that the command line asks for; null for the usual.</summary>
    public int? Limit(ParseResult parsed) => parsed.GetValue(_limit);
}

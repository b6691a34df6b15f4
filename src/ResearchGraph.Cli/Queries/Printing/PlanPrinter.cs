using System.Globalization;
using ResearchGraph.Cypher;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ResearchGraph.Cli.Queries.Printing;

/// <summary>
/// A plan as a tree: each operator above what it draws its rows from, further inputs on branches of their own; after PROFILE with
/// the rows that came out of each and the time in it alone.
/// </summary>
internal static class PlanPrinter
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>Prints a plan.</summary>
    public static void Print(IAnsiConsole console, PlanDescription plan)
    {
        var (hasRows, hasTime) = (plan.Rows is not null, plan.Time is not null);
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(new Text("operator", Bold)) { NoWrap = true });
        table.AddColumn(new TableColumn(new Text("details", Bold)));
        if (hasRows) table.AddColumn(new TableColumn(new Text("rows", Bold)) { Alignment = Justify.Right, NoWrap = true });
        if (hasTime)
        {
            table.AddColumn(new TableColumn(new Text("time", Bold)) { Alignment = Justify.Right, NoWrap = true });
            table.AddColumn(new TableColumn(new Text("share", Bold)) { Alignment = Justify.Right, NoWrap = true });
        }
        Add(plan, "");
        console.Write(table);

        void Add(PlanDescription step, string branch)
        {
            List<IRenderable> cells = [new Text($"{branch}+{step.Name}"), new Text(step.Details)];
            if (hasRows) cells.Add(new Text(step.Rows is { } rows ? rows.ToString("N0", CultureInfo.InvariantCulture) : ""));
            if (hasTime)
            {
                var own = OwnTime(step);
                cells.Add(new Text(string.Create(CultureInfo.InvariantCulture, $"{own.TotalMilliseconds:N3} ms")));
                cells.Add(new Text(Output.Phrases.Percent(plan.Time!.Value.Ticks == 0 ? 0 : (double)own.Ticks / plan.Time.Value.Ticks)));
            }
            table.AddRow(cells);
            for (var i = 1; i < step.Inputs.Count; i++)
            {
                table.AddRow(new Text($"{branch}|\\"));
                Add(step.Inputs[i], branch + "| ");
            }
            if (step.Inputs.Count > 0) Add(step.Inputs[0], branch);
        }
    }

    /// <summary>The time in an operator without its inputs.</summary>
    private static TimeSpan OwnTime(PlanDescription step)
    {
        var own = step.Time ?? TimeSpan.Zero;
        foreach (var input in step.Inputs) own -= input.Time ?? TimeSpan.Zero;
        return own < TimeSpan.Zero ? TimeSpan.Zero : own;
    }
}

using System.Globalization;
using System.Text;

namespace ResearchGraph.Cypher;

/// <summary>An operator of a plan, as EXPLAIN and PROFILE show it. Immutable.</summary>
/// <param name="Name">The operator, named as Neo4j names it.</param>
/// <param name="Details">What it works on; may be empty.</param>
/// <param name="Inputs">What it draws its rows from, the outer one first.</param>
/// <param name="Rows">How many rows came out of it; null without PROFILE.</param>
/// <param name="Time">The time in it and below it; null without PROFILE.</param>
public sealed record PlanDescription(string Name, string Details, IReadOnlyList<PlanDescription> Inputs, long? Rows, TimeSpan? Time)
{
    /// <summary>The plan on one line: each operator before what it draws from, several inputs in brackets.</summary>
    public string ToLine()
    {
        var text = new StringBuilder();
        AppendLine(text);
        return text.ToString();
    }

    /// <summary>The plan as a tree, an operator a line, with rows and milliseconds where they are known.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        AppendTree(text, 0);
        return text.ToString();
    }

    private void AppendLine(StringBuilder text)
    {
        text.Append(Name);
        if (Details.Length > 0) text.Append('(').Append(Details).Append(')');
        var inputs = Inputs.Where(input => input.Name != "Argument" || Inputs.Count > 1).ToList();
        if (inputs.Count == 0) return;
        text.Append(" < ");
        if (inputs.Count == 1)
        {
            inputs[0].AppendLine(text);
            return;
        }
        text.Append('[');
        for (var i = 0; i < inputs.Count; i++)
        {
            if (i > 0) text.Append(" ; ");
            inputs[i].AppendLine(text);
        }
        text.Append(']');
    }

    private void AppendTree(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append('+').Append(Name);
        if (Details.Length > 0) text.Append("  ").Append(Details);
        if (Rows is { } rows) text.Append(CultureInfo.InvariantCulture, $"  rows={rows}");
        if (Time is { } time) text.Append(CultureInfo.InvariantCulture, $"  ms={time.TotalMilliseconds:F3}");
        text.Append('\n');
        foreach (var input in Inputs) input.AppendTree(text, depth + 1);
    }
}

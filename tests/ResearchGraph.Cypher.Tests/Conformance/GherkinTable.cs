using System.Text;

namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>Splits rows of tables. Within a cell <c>\|</c> is a bar, <c>\\</c> a backslash, <c>\n</c> a new line; other backslashes stay.</summary>
public static class GherkinTable
{
    public static IReadOnlyList<string> SplitRow(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '|')
            {
                cells.Add(cell.ToString().Trim(' ', '\t'));
                cell.Clear();
            }
            else if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] is '|' or '\\' or 'n')
            {
                i++;
                cell.Append(line[i] == 'n' ? '\n' : line[i]);
            }
            else
            {
                cell.Append(line[i]);
            }
        }
        return cells;
    }
}

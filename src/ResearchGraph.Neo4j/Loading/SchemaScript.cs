using System.Text;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>Takes a script of statements apart.</summary>
internal static class SchemaScript
{
    /// <summary>The statements without comments and semicolons. Quotes and backticks are respected.</summary>
    internal static IReadOnlyList<string> Split(string script)
    {
        var (statements, text) = (new List<string>(), new StringBuilder());
        var quote = '\0';
        for (var i = 0; i < script.Length; i++)
        {
            var unit = script[i];
            if (quote != '\0')
            {
                quote = unit == quote ? '\0' : quote;
            }
            else if (unit is '\'' or '"' or '`')
            {
                quote = unit;
            }
            else if (unit == '/' && i + 1 < script.Length && script[i + 1] == '/')
            {
                var end = script.IndexOf('\n', i);
                i = end < 0 ? script.Length : end;
                text.Append('\n');
                continue;
            }
            else if (unit == ';')
            {
                Finish();
                continue;
            }

            text.Append(unit);
        }

        Finish();
        return statements;

        void Finish()
        {
            var statement = text.ToString().Trim();
            text.Clear();
            if (statement.Length > 0)
            {
                statements.Add(statement);
            }
        }
    }
}

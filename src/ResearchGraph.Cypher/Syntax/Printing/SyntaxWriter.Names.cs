using System.Text;
using ResearchGraph.Cypher.Syntax.Lexing;

namespace ResearchGraph.Cypher.Syntax.Printing;

/// <summary>Names and strings.</summary>
internal sealed partial class SyntaxWriter
{
    // Words that start something else where a variable may stand.
    private static readonly HashSet<string> AmbiguousVariables = new(
        ["ALL", "ALLSHORTESTPATHS", "ANY", "COLLECT", "COUNT", "EXISTS", "SHORTEST", "SHORTESTPATH"], StringComparer.OrdinalIgnoreCase);

    // Functions of these names are read as operators or special forms.
    private static readonly HashSet<string> AmbiguousFunctions = new(
        ["ALL", "ALLSHORTESTPATHS", "ANY", "NONE", "REDUCE", "SHORTESTPATH", "SINGLE"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A name of the schema: backquoted unless it is a plain word.</summary>
    private static string Name(string text) => IsWord(text) && !Keywords.IsReserved(text) ? text : Quoted(text);

    private static string VariableName(string text) =>
        IsWord(text) && !Keywords.IsReserved(text) && !Keywords.IsConstant(text) && !AmbiguousVariables.Contains(text) ? text : Quoted(text);

    private void Variable(Variable variable) => Write(VariableName(variable.Name));

    private void Names(SyntaxList<SymbolicName> names) => List(names, name => Write(Name(name.Text)));

    private void FunctionName(QualifiedName name)
    {
        var special = name.Parts.Count == 1 && AmbiguousFunctions.Contains(name.Text);
        List(name.Parts, part => Write(special ? Quoted(part.Text) : Name(part.Text)), ".");
    }

    private static bool IsWord(string text) =>
        text.Length > 0 && Characters.NameStart(text, 0) > 0 && Characters.EndOfName(text, 0) == text.Length;

    private static string Quoted(string text) => $"`{text.Replace("`", "``", StringComparison.Ordinal)}`";

    private void Parameter(Parameter parameter) =>
        Write("$").Write(parameter.Name.Length > 0 && Characters.EndOfName(parameter.Name, 0) == parameter.Name.Length ? parameter.Name : Quoted(parameter.Name));

    private void String(string value)
    {
        var quoted = new StringBuilder("'");
        foreach (var c in value)
        {
            quoted.Append(c switch
            {
                '\\' => "\\\\",
                '\'' => "\\'",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                _ => null,
            });
            if (c is not ('\\' or '\'' or '\n' or '\r' or '\t' or '\b' or '\f')) quoted.Append(c);
        }
        Write(quoted.Append('\'').ToString());
    }
}

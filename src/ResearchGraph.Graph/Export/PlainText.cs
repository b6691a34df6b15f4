using System.Globalization;
using System.Text;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Export;

/// <summary>Values as unquoted text.</summary>
internal static class PlainText
{
    /// <summary>
    /// A scalar as it is read by people; the elements of a list joined by <c>;</c>, with a backslash before each <c>;</c> and
    /// backslash within them.
    /// </summary>
    internal static string Of(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => ValueText.OfFloat(value.AsFloat()),
        ValueKind.String => value.AsString(),
        ValueKind.List => OfList(value.AsList()),
        _ => ValueText.ToIso(value) ?? value.ToString(),
    };

    private static string OfList(ListValue list)
    {
        var text = new StringBuilder();
        for (var i = 0; i < list.Count; i++)
        {
            text.Append(i == 0 ? "" : ";");
            foreach (var unit in Of(list[i]))
            {
                text.Append(unit is ';' or '\\' ? "\\" : "").Append(unit);
            }
        }

        return text.ToString();
    }
}

using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Procedures;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>Makes procedures that look their arguments up in a table.</summary>
public static class TableProcedure
{
    public static Procedures.ProcedureDefinition From(ProcedureDefinition source)
    {
        var rows = source.Rows.Select(row => row.Select(ToValue).ToArray()).ToArray();
        var inputs = source.Inputs.Count;
        return new Procedures.ProcedureDefinition(
            source.Name, [.. source.Inputs.Select(ToField)], [.. source.Outputs.Select(ToField)], "A table.",
            (arguments, _) => rows.Where(row => Fits(row, arguments)).Select(row => (IReadOnlyList<Value>)row[inputs..]));
    }

    public static Value ToValue(ExpectedValue value) => value switch
    {
        ExpectedNull => Value.Null,
        ExpectedBoolean flag => flag.Value,
        ExpectedInteger integer => integer.Value,
        ExpectedFloat number => number.Value,
        ExpectedString text => text.Value,
        ExpectedList list => new ListValue([.. list.Items.Select(ToValue)]),
        ExpectedMap map => new MapValue(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, ToValue(entry.Value)))),
        _ => throw new ArgumentException($"{value} cannot be passed to a query.", nameof(value)),
    };

    private static bool Fits(Value[] row, IReadOnlyList<Value> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (row[i] != arguments[i]) return false;
        }
        return true;
    }

    private static ProcedureField ToField((string Name, string Type) field) => new(field.Name, ValueKinds.Null | (field.Type.TrimEnd('?') switch
    {
        "STRING" => ValueKinds.String,
        "INTEGER" => ValueKinds.Integer,
        "FLOAT" => ValueKinds.Float,
        "NUMBER" => ValueKinds.Number,
        var other => throw new ArgumentException($"The type {other} is not known.", nameof(field)),
    }));
}

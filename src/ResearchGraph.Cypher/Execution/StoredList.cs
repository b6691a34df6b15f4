using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>A list of integers and floats is stored as one of floats: stored lists have elements of one kind.</summary>
internal static class StoredList
{
    public static Value Of(Value value)
    {
        if (value.Kind != ValueKind.List) return value;
        var elements = value.AsList().Elements;
        var (integers, floats) = (0, 0);
        foreach (var element in elements)
        {
            if (element.Kind == ValueKind.Integer) integers++;
            else if (element.Kind == ValueKind.Float) floats++;
        }
        if (integers == 0 || floats == 0 || integers + floats < elements.Length) return value;
        var numbers = new Value[elements.Length];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = elements[i].AsNumber();
        return new ListValue(numbers);
    }
}

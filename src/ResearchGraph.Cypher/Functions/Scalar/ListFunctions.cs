using ResearchGraph.Cypher.Functions.Text;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Scalar;

/// <summary>Functions of lists, and those that treat lists, texts and maps alike.</summary>
internal static class ListFunctions
{
    internal static ScalarFunctionDefinition[] All { get; } =
    [
        Define("size(input :: LIST | STRING) :: INTEGER", "How many elements a list or characters a text has.", (arguments, _) => (long)Size(arguments[0])),
        Define("isEmpty(input :: LIST | STRING | MAP) :: BOOLEAN", "Whether a list, text or map is empty.", (arguments, _) => Size(arguments[0]) == 0),
        Define("head(list :: LIST) :: ANY", "The first element, or null.", (arguments, _) => arguments[0].AsList() is [var first, ..] ? first : Value.Null),
        Define("last(list :: LIST) :: ANY", "The last element, or null.", (arguments, _) => arguments[0].AsList() is [.., var last] ? last : Value.Null),
        Define("tail(list :: LIST) :: LIST", "All elements but the first.", (arguments, _) => ListOperators.Slice(arguments[0], 1, null)),
        Define("reverse(input :: LIST | STRING) :: LIST | STRING", "The list or text from its end to its start.", (arguments, _) => Reverse(arguments[0])),
        Define("range(start :: ANY | NULL, end :: ANY | NULL, step? :: ANY | NULL) :: LIST", "The integers from the first to the second, both included, by a step (1).", Range),
        Define("coalesce(input... :: ANY | NULL) :: ANY", "The first argument that is not null.", Coalesce),
        Define("nullIf(first :: ANY | NULL, second :: ANY | NULL) :: ANY", "Null if the arguments are equal, else the first.", NullIf),
    ];

    private static ScalarFunctionDefinition Define(string signature, string description, ScalarFunction body) =>
        ScalarFunctionDefinition.Of("List", signature, description, body);

    private static int Size(Value value) => value.Kind switch
    {
        ValueKind.List => value.AsList().Count,
        ValueKind.Map => value.AsMap().Count,
        _ => CodePoints.Count(value.AsString()),
    };

    private static Value Reverse(Value value)
    {
        if (value.Kind == ValueKind.String) return CodePoints.Reverse(value.AsString());
        var elements = value.AsList().Elements.ToArray();
        Array.Reverse(elements);
        return new ListValue(elements);
    }

    private static Value Range(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var start = RangeArgument(arguments[0], "start");
        var end = RangeArgument(arguments[1], "end");
        var step = arguments.Length > 2 ? RangeArgument(arguments[2], "step") : 1;
        if (step == 0) throw ValueErrors.Because(ValueErrors.NumberOutOfRange, "The step of range() is not zero.");
        if (step > 0 ? start > end : start < end) return ListValue.Empty;
        var count = (((Int128)end - start) / step) + 1;
        ValueLimits.CheckListCount((long)Int128.Min(count, long.MaxValue), context.MaxListElements);
        var elements = new Value[(int)count];
        for (var i = 0; i < elements.Length; i++) elements[i] = start + (i * step);
        return new ListValue(elements);
    }

    private static long RangeArgument(Value value, string name) => value.Kind == ValueKind.Integer
        ? value.AsInteger()
        : throw ValueErrors.Because(ValueErrors.InvalidRangeArgument, $"The {name} of range() is an integer, not {ValueErrors.Describe(value)}.");

    private static Value Coalesce(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        foreach (var argument in arguments)
        {
            if (!argument.IsNull) return argument;
        }

        return Value.Null;
    }

    private static Value NullIf(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        ValueComparison.AreEqual(arguments[0], arguments[1]) == true ? Value.Null : arguments[0];
}

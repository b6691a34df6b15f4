using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions;

/// <summary>Subscript, slice, membership and concatenation. Thread-safe.</summary>
public static class ListOperators
{
    /// <summary>
    /// <c>container[index]</c>: the element of a list (negative positions count from the end, null outside), the value of a key of
    /// a map, the property of an entity. Null if either is null.
    /// </summary>
    /// <exception cref="CypherException">TypeError: the index does not fit the container, or there is nothing to index.</exception>
    public static Value Index(Value container, Value index, FunctionContext context)
    {
        if (container.IsNull || index.IsNull) return Value.Null;
        switch (container.Kind)
        {
            case ValueKind.List when index.Kind == ValueKind.Integer:
                return ElementAt(container.AsList(), index.AsInteger());
            case ValueKind.List:
                throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"A list is indexed with an integer, not with {ValueErrors.Describe(index)}.");
            case ValueKind.Map or ValueKind.Node or ValueKind.Relationship when index.Kind == ValueKind.String:
                return PropertyAccess.Get(container, index.AsString(), context);
            case ValueKind.Map or ValueKind.Node or ValueKind.Relationship:
                throw ValueErrors.Because(ValueErrors.MapElementAccessByNonString, $"The key of a property is a string, not {ValueErrors.Describe(index)}.");
            default:
                throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"A list, map or entity can be indexed, but not {ValueErrors.Describe(container)}.");
        }
    }

    /// <summary>
    /// <c>list[from..to]</c>: the elements from the first position up to, but not including, the second; negative positions count
    /// from the end, and what lies outside is cut off. Null if the list or a given bound is null.
    /// </summary>
    /// <param name="list">The list.</param>
    /// <param name="from">The lower bound, or a C# null where none is written.</param>
    /// <param name="to">The upper bound, or a C# null where none is written.</param>
    /// <exception cref="CypherException">TypeError: no list, or a bound that is no integer.</exception>
    public static Value Slice(Value list, Value? from, Value? to)
    {
        if (list.IsNull || from is { IsNull: true } || to is { IsNull: true }) return Value.Null;
        if (list.Kind != ValueKind.List) throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"A list can be sliced, but not {ValueErrors.Describe(list)}.");
        var elements = list.AsList().Elements;
        var start = from is { } lower ? Bound(lower, elements.Length) : 0;
        var end = to is { } upper ? Bound(upper, elements.Length) : elements.Length;
        return start >= end ? ListValue.Empty : new ListValue(elements[start..end]);
    }

    /// <summary><c>value IN list</c>: true if an element equals the value, null if one might, else false.</summary>
    /// <exception cref="CypherException">TypeError: the second operand is no list.</exception>
    public static bool? In(Value value, Value list)
    {
        if (list.IsNull) return null;
        if (list.Kind != ValueKind.List) throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"IN takes a list, not {ValueErrors.Describe(list)}.");
        bool? result = false;
        foreach (var element in list.AsList().Elements)
        {
            var isEqual = ValueComparison.AreEqual(value, element);
            if (isEqual == true) return true;
            if (isEqual is null) result = null;
        }

        return result;
    }

    /// <summary>Joins two lists, or a list and an element before or behind it. Null if either is null.</summary>
    /// <exception cref="CypherException">The list grows beyond <see cref="ValueLimits.MaxListElements"/> or nests too deeply.</exception>
    public static Value Concatenate(Value left, Value right)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        var head = ElementsOf(in left);
        var tail = ElementsOf(in right);
        ValueLimits.CheckListCount((long)head.Length + tail.Length);
        if (head.IsEmpty && right.Kind == ValueKind.List) return right;
        if (tail.IsEmpty && left.Kind == ValueKind.List) return left;
        var joined = new Value[head.Length + tail.Length];
        head.CopyTo(joined);
        tail.CopyTo(joined.AsSpan(head.Length));
        return MakeList(joined);
    }

    /// <summary>A list of the elements.</summary>
    /// <exception cref="CypherException">ResourceError: lists nest too deeply.</exception>
    public static Value MakeList(ReadOnlySpan<Value> elements)
    {
        try
        {
            return new ListValue(elements);
        }
        catch (ArgumentException)
        {
            throw ValueErrors.TooLarge("The depth of nested lists and maps", ListValue.MaxDepth);
        }
    }

    private static ReadOnlySpan<Value> ElementsOf(in Value value) =>
        value.Kind == ValueKind.List ? value.AsList().Elements : new ReadOnlySpan<Value>(in value);

    private static Value ElementAt(ListValue list, long position)
    {
        var index = position < 0 ? position + list.Count : position;
        return index >= 0 && index < list.Count ? list[(int)index] : Value.Null;
    }

    private static int Bound(Value bound, int count)
    {
        if (bound.Kind != ValueKind.Integer)
        {
            throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"The bound of a slice is an integer, not {ValueErrors.Describe(bound)}.");
        }

        var position = bound.AsInteger();
        return (int)Math.Clamp(position < 0 ? position + count : position, 0, count);
    }
}

using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary><c>-a</c>.</summary>
internal sealed class NegationExpression(BoundExpression operand) : BoundExpression
{
    public override TypeSet Type => (operand.Type & ~TypeSet.Number) == 0 ? operand.Type : TypeSet.Number | TypeSet.Duration;

    public override IEnumerable<BoundExpression> Children => [operand];

    public override bool IsConstant => operand.IsConstant;

    public override Value Evaluate(in Row row) => Arithmetic.Negate(operand.Evaluate(row));

    public override string ToString() => $"-{operand}";
}

/// <summary><c>a STARTS WITH b</c> and its kin.</summary>
internal sealed class TextTestExpression(StringOperator test, BoundExpression subject, BoundExpression pattern) : BoundExpression
{
    public override TypeSet Type => TypeSet.Boolean;

    public override IEnumerable<BoundExpression> Children => [subject, pattern];

    public override Value Evaluate(in Row row)
    {
        var text = subject.Evaluate(row);
        var part = pattern.Evaluate(row);
        return ToValue(test switch
        {
            StringOperator.StartsWith => StringPredicates.StartsWith(text, part),
            StringOperator.EndsWith => StringPredicates.EndsWith(text, part),
            StringOperator.Contains => StringPredicates.Contains(text, part),
            _ => StringPredicates.Matches(text, part, row.Context.Functions),
        });
    }

    public override int Filter(RowBatch batch, EvaluationContext context, Span<int> selection)
    {
        if (test == StringOperator.Matches || subject is not PropertyExpression || pattern is not (ConstantExpression or ParameterExpression))
        {
            return base.Filter(batch, context, selection);
        }
        var value = pattern.Evaluate(new Row(batch, 0, context));
        var rows = selection.Length == batch.Count ? batch : batch.Gather(selection);
        return value.Kind == ValueKind.String && subject.EvaluateBatch(rows, context) is StringVector texts
            ? FilterBytes(texts, System.Text.Encoding.UTF8.GetBytes(value.AsString()), selection)
            : base.Filter(batch, context, selection);
    }

    public override string ToString() => $"{subject} {Words} {pattern}";

    private string Words => test switch
    {
        StringOperator.StartsWith => "STARTS WITH",
        StringOperator.EndsWith => "ENDS WITH",
        StringOperator.Contains => "CONTAINS",
        _ => "=~",
    };

    // UTF-8 is self-synchronising: a valid part is found in a valid text only where its characters are.
    private int FilterBytes(StringVector texts, ReadOnlySpan<byte> part, Span<int> selection)
    {
        var kept = 0;
        for (var i = 0; i < selection.Length; i++)
        {
            var id = texts.Ids[i];
            if (id < 0) continue;
            var text = texts.Dictionary.GetUtf8(id);
            var holds = test switch
            {
                StringOperator.StartsWith => text.StartsWith(part),
                StringOperator.EndsWith => text.EndsWith(part),
                _ => text.IndexOf(part) >= 0,
            };
            if (holds) selection[kept++] = selection[i];
        }
        return kept;
    }
}

/// <summary><c>a IN list</c>.</summary>
internal sealed class MembershipExpression(BoundExpression element, BoundExpression list) : BoundExpression
{
    public BoundExpression Element => element;

    public BoundExpression List => list;

    public override TypeSet Type => TypeSet.Boolean;

    public override IEnumerable<BoundExpression> Children => [element, list];

    public override Value Evaluate(in Row row) => ToValue(ListOperators.In(element.Evaluate(row), list.Evaluate(row)));

    public override int Filter(RowBatch batch, EvaluationContext context, Span<int> selection)
    {
        if (selection.Length < batch.Count / 4 || !list.IsConstant && list is not ParameterExpression) return base.Filter(batch, context, selection);
        var known = list.Evaluate(new Row(batch, 0, context));
        if (known.Kind != ValueKind.List) return base.Filter(batch, context, selection);
        return element.EvaluateBatch(batch, context) switch
        {
            IntegerVector integers when IntegersOf(known.AsList()) is { } wanted => Keep(integers.Values, wanted, selection),
            StringVector strings when NumbersOf(known.AsList(), strings.Dictionary) is { } wanted => Keep(strings.Ids, wanted, selection),
            _ => base.Filter(batch, context, selection),
        };
    }

    private static HashSet<long>? IntegersOf(ListValue values)
    {
        var result = new HashSet<long>(values.Count);
        foreach (var value in values.Elements)
        {
            // 1 equals 1.0: a list with floats is left to the comparison of values.
            if (value.Kind == ValueKind.Integer) result.Add(value.AsInteger());
            else if (value.Kind == ValueKind.Float) return null;
        }
        return result;
    }

    private static HashSet<int> NumbersOf(ListValue values, Graph.Storage.StringDictionary dictionary)
    {
        var result = new HashSet<int>(values.Count);
        foreach (var value in values.Elements)
        {
            if (value.Kind == ValueKind.String && dictionary.Find(value.AsString()) is >= 0 and var number) result.Add(number);
        }
        return result;
    }

    private static int Keep<T>(T[] column, HashSet<T> wanted, Span<int> selection)
    {
        var kept = 0;
        foreach (var row in selection)
        {
            if (wanted.Contains(column[row])) selection[kept++] = row;
        }
        return kept;
    }

    public override string ToString() => $"{element} IN {list}";
}

/// <summary><c>a IS NORMALIZED</c>.</summary>
internal sealed class NormalizedExpression(BoundExpression operand, System.Text.NormalizationForm form, bool negated) : BoundExpression
{
    public override TypeSet Type => TypeSet.Boolean;

    public override IEnumerable<BoundExpression> Children => [operand];

    public override Value Evaluate(in Row row)
    {
        var value = operand.Evaluate(row);
        return value.Kind == ValueKind.String ? value.AsString().IsNormalized(form) != negated : Value.Null;
    }
}

/// <summary>Signals a value of the wrong kind where a list is due.</summary>
internal static class ListArgument
{
    public static bool TryGet(Value value, BoundExpression place, out ListValue list)
    {
        list = ListValue.Empty;
        if (value.IsNull) return false;
        if (value.Kind != ValueKind.List) throw place.Error(ExecutionErrors.InvalidArgumentType, $"Expected a List; found {value.Kind} {value}.");
        list = value.AsList();
        return true;
    }
}

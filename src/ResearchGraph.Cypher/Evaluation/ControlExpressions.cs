using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>A call of a function that works on one row.</summary>
internal sealed class FunctionExpression(ScalarFunctionDefinition function, BoundExpression[] arguments, TypeSet type) : BoundExpression
{
    public string Name => function.Signature.Name;

    public BoundExpression[] Arguments => arguments;

    public override TypeSet Type => type;

    public override IEnumerable<BoundExpression> Children => arguments;

    public override Value Evaluate(in Row row)
    {
        var values = arguments.Length == 0 ? [] : new Value[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = arguments[i].Evaluate(row);
        return function.Invoke(values, row.Context.Functions);
    }

    public override string ToString() => $"{Name}({string.Join(", ", arguments.Select(argument => argument.ToString()))})";
}

/// <summary><c>CASE</c>; each condition is a predicate already.</summary>
internal sealed class ChoiceExpression((BoundExpression Condition, BoundExpression Result)[] alternatives, BoundExpression? otherwise) : BoundExpression
{
    public override TypeSet Type => alternatives.Aggregate(otherwise?.Type ?? TypeSet.None, (type, alternative) => type | alternative.Result.Type);

    public override IEnumerable<BoundExpression> Children =>
        alternatives.SelectMany(alternative => new[] { alternative.Condition, alternative.Result }).Concat(otherwise is null ? [] : [otherwise]);

    public override Value Evaluate(in Row row)
    {
        foreach (var (condition, result) in alternatives)
        {
            if (IsTrue(condition.Evaluate(row))) return result.Evaluate(row);
        }
        return otherwise?.Evaluate(row) ?? Value.Null;
    }

    public override Vector EvaluateBatch(RowBatch batch, EvaluationContext context)
    {
        if (batch.Count == 0 || !Array.TrueForAll(alternatives, alternative => alternative.Condition.Type == TypeSet.Boolean)) return base.EvaluateBatch(batch, context);
        var values = new Value[batch.Count];
        var open = new int[batch.Count];
        for (var row = 0; row < open.Length; row++) open[row] = row;
        var left = open.Length;
        var tried = new int[left];
        var isDecided = new bool[left];
        foreach (var (condition, result) in alternatives)
        {
            open.AsSpan(0, left).CopyTo(tried);
            var found = condition.Filter(batch, context, tried.AsSpan(0, left));
            Fill(values, tried.AsSpan(0, found), result, batch, context);
            foreach (var row in tried.AsSpan(0, found)) isDecided[row] = true;
            var rest = 0;
            for (var i = 0; i < left; i++)
            {
                if (!isDecided[open[i]]) open[rest++] = open[i];
            }
            left = rest;
        }
        if (otherwise is not null) Fill(values, open.AsSpan(0, left), otherwise, batch, context);
        return new ValueVector(values);
    }

    private static void Fill(Value[] values, ReadOnlySpan<int> rows, BoundExpression result, RowBatch batch, EvaluationContext context)
    {
        if (rows.IsEmpty) return;
        var constant = result.IsConstant ? result.Evaluate(new Row(batch, rows[0], context)) : Value.Null;
        foreach (var row in rows) values[row] = result.IsConstant ? constant : result.Evaluate(new Row(batch, row, context));
    }

    public override string ToString() => "CASE";
}

/// <summary>Evaluates an expression once into a local, then another that reads it.</summary>
internal sealed class LetExpression(int local, BoundExpression value, BoundExpression body) : BoundExpression
{
    public override TypeSet Type => body.Type;

    public override IEnumerable<BoundExpression> Children => [value, body];

    public override Value Evaluate(in Row row)
    {
        row.Context.Locals[local] = value.Evaluate(row);
        return body.Evaluate(row);
    }

    public override string ToString() => body.ToString() ?? "";
}

/// <summary><c>[x IN list WHERE p | e]</c>.</summary>
internal sealed class ListComprehensionExpression(int local, BoundExpression list, BoundExpression? where, BoundExpression? projection) : BoundExpression
{
    public override TypeSet Type => TypeSet.List;

    public override IEnumerable<BoundExpression> Children => new[] { list, where, projection }.OfType<BoundExpression>();

    public override Value Evaluate(in Row row)
    {
        if (!ListArgument.TryGet(list.Evaluate(row), this, out var elements)) return Value.Null;
        var cancellation = row.Context.Cancellation;
        var result = new List<Value>(elements.Count);
        foreach (var element in elements.Elements)
        {
            cancellation.ThrowIfCancellationRequested();
            row.Context.Locals[local] = element;
            if (where is not null && !IsTrue(where.Evaluate(row))) continue;
            result.Add(projection is null ? element : projection.Evaluate(row));
        }
        return Limits.List(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(result), Span);
    }

    public override string ToString() => $"[… IN {list}]";
}

/// <summary><c>any(x IN list WHERE p)</c> and its kin, in logic of three values.</summary>
internal sealed class QuantifierTestExpression(QuantifierKind kind, int local, BoundExpression list, BoundExpression where) : BoundExpression
{
    public override TypeSet Type => TypeSet.Boolean;

    public override IEnumerable<BoundExpression> Children => [list, where];

    public override Value Evaluate(in Row row)
    {
        if (!ListArgument.TryGet(list.Evaluate(row), this, out var elements)) return Value.Null;
        var cancellation = row.Context.Cancellation;
        var (trues, unknowns) = (0, 0);
        foreach (var element in elements.Elements)
        {
            cancellation.ThrowIfCancellationRequested();
            row.Context.Locals[local] = element;
            switch (Truth(where.Evaluate(row)))
            {
                case true:
                    trues++;
                    break;
                case null:
                    unknowns++;
                    break;
                default:
                    if (kind == QuantifierKind.All) return false;
                    break;
            }
        }
        return kind switch
        {
            QuantifierKind.All => unknowns > 0 ? Value.Null : true,
            QuantifierKind.Any => trues > 0 ? true : unknowns > 0 ? Value.Null : false,
            QuantifierKind.None => trues > 0 ? false : unknowns > 0 ? Value.Null : true,
            _ => trues > 1 ? false : unknowns > 0 ? Value.Null : trues == 1,
        };
    }

    public override string ToString() => $"{kind}(… IN {list} WHERE {where})";
}

/// <summary><c>reduce(a = initial, x IN list | step)</c>.</summary>
internal sealed class ReductionExpression(int accumulator, BoundExpression initial, int local, BoundExpression list, BoundExpression step) : BoundExpression
{
    public override IEnumerable<BoundExpression> Children => [initial, list, step];

    public override Value Evaluate(in Row row)
    {
        var value = initial.Evaluate(row);
        if (!ListArgument.TryGet(list.Evaluate(row), this, out var elements)) return Value.Null;
        var cancellation = row.Context.Cancellation;
        foreach (var element in elements.Elements)
        {
            cancellation.ThrowIfCancellationRequested();
            row.Context.Locals[accumulator] = value;
            row.Context.Locals[local] = element;
            value = step.Evaluate(row);
        }
        return value;
    }

    public override string ToString() => $"reduce(… IN {list})";
}

/// <summary><c>a IS :: TYPE</c>.</summary>
internal sealed class TypeTestExpression(BoundExpression operand, TypeExpression type, bool negated) : BoundExpression
{
    public override TypeSet Type => TypeSet.Boolean;

    public override IEnumerable<BoundExpression> Children => [operand];

    public override Value Evaluate(in Row row) => TypeFit.Fits(operand.Evaluate(row), type) != negated;

    public override string ToString() => $"{operand} IS {(negated ? "NOT " : "")}:: {SyntaxPrinter.Print(type)}";
}

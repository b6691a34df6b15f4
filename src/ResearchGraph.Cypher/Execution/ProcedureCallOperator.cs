using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Cypher.Procedures;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>ProcedureCall.</summary>
internal sealed class ProcedureCallOperator(Operator input, EvaluationContext context, ProcedureCall plan, int slotCount) : UnaryOperator(input, context)
{
    public override RowBatch? Next()
    {
        while (Input.Next() is { } batch)
        {
            var collector = new RowCollector(slotCount);
            for (var row = 0; row < batch.Count; row++) Call(batch, row, collector);
            if (collector.Count > 0) return collector.Take();
        }
        return null;
    }

    private void Call(RowBatch batch, int row, RowCollector collector)
    {
        var call = plan.Call;
        var place = new Row(batch, row, Context);
        var arguments = call.Arguments.Select((argument, i) => Convert(argument.Evaluate(place), call.Procedure.Inputs[i])).ToList();
        var count = collector.Count;
        foreach (var values in call.Procedure.Body(arguments, new ProcedureContext(Context.Graph.Unchanged, Context.Graph, Context.Functions)))
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            if (call.Procedure.Outputs.Count == 0) break;
            collector.Add(batch, row);
            foreach (var (column, slot) in call.Yields) collector.Set(slot, values[column]);
        }
        if (collector.Count == count && (call.Procedure.Outputs.Count == 0 || call.IsOptional)) collector.Add(batch, row);
    }

    private Value Convert(Value value, ProcedureField input)
    {
        if (value.IsNull || input.Kinds.Includes(value.Kind)) return value;
        if (value.Kind == ValueKind.Integer && input.Kinds.Includes(ValueKind.Float)) return (double)value.AsInteger();
        throw ExecutionErrors.Create(
            ExecutionErrors.InvalidArgumentType, null, $"The argument {input.Name} of {plan.Call.Procedure.Name} takes {input.Kinds}; found {value.Kind} {value}.");
    }
}

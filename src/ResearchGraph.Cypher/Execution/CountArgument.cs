using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>The number behind SKIP and LIMIT.</summary>
internal static class CountArgument
{
    public static long Read(BoundExpression expression, EvaluationContext context)
    {
        var value = expression.Evaluate(new Row(RowBatch.Unit(0), 0, context));
        if (value.Kind != ValueKind.Integer)
        {
            throw expression.Error(ExecutionErrors.InvalidCountType, $"Expected an integer for SKIP or LIMIT; found {value.Kind} {value}.");
        }
        return value.AsInteger() >= 0
            ? value.AsInteger()
            : throw expression.Error(ExecutionErrors.NegativeIntegerArgument, $"Expected 0 or more for SKIP or LIMIT; found {value}.");
    }
}

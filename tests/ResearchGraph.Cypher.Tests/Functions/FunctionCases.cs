using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Functions;

/// <summary>Checks of one expression against the text of its value or the error that it raises.</summary>
internal static class FunctionCases
{
    /// <summary>Both sides are evaluated, so the expected one may be any simpler expression.</summary>
    internal static void Gives(string expression, string expected)
    {
        var actual = ConstantEvaluator.Evaluate(expression);
        var wanted = ConstantEvaluator.Evaluate(expected);
        Assert.Equal(ValueText.ToCypher(wanted), ValueText.ToCypher(actual));
    }

    /// <summary>The ISO text of a temporal value.</summary>
    internal static void GivesIso(string expression, string expected) =>
        Assert.Equal(expected, ValueText.ToIso(ConstantEvaluator.Evaluate(expression)));

    internal static CypherException Fails(string expression, string expected)
    {
        var error = Assert.Throws<CypherException>(() => ConstantEvaluator.Evaluate(expression));
        Assert.Equal(expected, $"{error.Class} {error.Detail}");
        Assert.Equal(ErrorPhase.RunTime, error.Phase);
        return error;
    }

    internal static Value Call(string name, params ReadOnlySpan<Value> arguments)
    {
        Assert.True(FunctionRegistry.BuiltIn.TryFindScalar(name, out var function), name);
        return function.Invoke(arguments, TestEntities.NewContext());
    }
}

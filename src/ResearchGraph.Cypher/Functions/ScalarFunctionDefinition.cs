using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions;

/// <summary>The body of a scalar function.</summary>
/// <param name="arguments">As many values as the call has arguments, in number and kind as the signature says.</param>
/// <param name="context">The graph, the clock and the limits of the running statement.</param>
public delegate Value ScalarFunction(ReadOnlySpan<Value> arguments, FunctionContext context);

/// <summary>A function that gives one value for one row. Immutable, thread-safe.</summary>
/// <param name="Signature">Name, parameters and result.</param>
/// <param name="Body">The code, which may rely on arguments that fit the signature.</param>
public sealed record ScalarFunctionDefinition(FunctionSignature Signature, ScalarFunction Body)
{
    /// <summary>Calls the function: null where a null argument decides it, else what the body gives.</summary>
    /// <param name="arguments">The arguments; their number has been checked against the signature.</param>
    /// <param name="context">The graph, the clock and the limits of the running statement.</param>
    /// <exception cref="CypherException">An argument has a kind or value that the function does not take.</exception>
    public Value Invoke(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = Signature.ParameterAt(i);
            var kind = arguments[i].Kind;
            if (parameter.Kinds.Includes(kind))
            {
                continue;
            }

            return kind == ValueKind.Null ? Value.Null : throw Mismatch(parameter, arguments[i]);
        }

        return Body(arguments, context);
    }

    /// <summary>A definition from the text of its signature, such as <c>left(original :: STRING, length :: INTEGER) :: STRING</c>.</summary>
    internal static ScalarFunctionDefinition Of(string category, string signature, string description, ScalarFunction body, bool isDeterministic = true) =>
        new(SignatureText.Parse(signature, description, category, isDeterministic), body);

    private CypherException Mismatch(FunctionParameter parameter, Value argument)
    {
        var error = Signature.MismatchIsInvalidValue ? ValueErrors.InvalidArgumentValue : ValueErrors.InvalidArgumentType;
        return ValueErrors.Because(
            error,
            $"The parameter `{parameter.Name}` of {Signature.Name}() takes {ValueErrors.Describe(parameter.Kinds)}, not {ValueErrors.Describe(argument)}.");
    }
}

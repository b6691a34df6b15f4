using System.Collections.Immutable;

namespace ResearchGraph.Cypher.Functions;

/// <summary>What a function is called, takes and gives. Immutable.</summary>
/// <param name="Name">The name in its usual spelling; calls ignore letter case.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="ResultKinds">What it may give, null aside.</param>
/// <param name="IsDeterministic">Whether equal arguments give equal results within one statement.</param>
/// <param name="Description">What it does: one sentence.</param>
/// <param name="Category">The family: Mathematical, String, List, …</param>
public sealed record FunctionSignature(
    string Name,
    ImmutableArray<FunctionParameter> Parameters,
    ValueKinds ResultKinds,
    bool IsDeterministic,
    string Description,
    string Category)
{
    /// <summary>The fewest arguments that a call takes.</summary>
    public int MinArguments { get; } = Parameters.Count(parameter => !parameter.IsOptional);

    /// <summary>The most arguments that a call takes; <see cref="int.MaxValue"/> where the last parameter repeats.</summary>
    public int MaxArguments { get; } =
        Parameters is [.., { IsRepeated: true }] ? int.MaxValue : Parameters.Length;

    /// <summary>
    /// Whether an argument of a wrong kind is, at run time, an invalid value rather than an invalid type; openCypher draws this
    /// line for conversions, <c>labels</c> and <c>type</c>.
    /// </summary>
    public bool MismatchIsInvalidValue { get; init; }

    /// <summary>The signature as text: <c>left(original :: STRING, length :: INTEGER) :: STRING</c>.</summary>
    public string Text => SignatureText.Format(this);

    /// <summary>The parameter that takes the argument at a zero-based position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The call has too many arguments.</exception>
    public FunctionParameter ParameterAt(int position)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position, MaxArguments);
        return Parameters[Math.Min(position, Parameters.Length - 1)];
    }
}

using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Scalar;

/// <summary>How alike lists of numbers are as vectors: from 0 to 1, as Neo4j scales it.</summary>
internal static class VectorFunctions
{
    internal static ScalarFunctionDefinition[] All { get; } =
    [
        Define("vector.similarity.cosine(a :: LIST, b :: LIST) :: FLOAT", "The cosine of the angle between two vectors, moved from -1..1 to 0..1.", Cosine),
        Define("vector.similarity.euclidean(a :: LIST, b :: LIST) :: FLOAT", "1 / (1 + the square of the distance of two vectors).", Euclidean),
    ];

    private static ScalarFunctionDefinition Define(string signature, string description, Func<double[], double[], double> similarity) =>
        ScalarFunctionDefinition.Of("Vector", signature, description, (arguments, _) =>
        {
            var (a, b) = (Numbers(arguments[0]), Numbers(arguments[1]));
            return a.Length == b.Length
                ? similarity(a, b)
                : throw ValueErrors.Because(ValueErrors.NumberOutOfRange, FormattableString.Invariant($"The vectors have {a.Length} and {b.Length} dimensions; expected as many."));
        });

    private static double Cosine(double[] a, double[] b)
    {
        var (dot, lengthA, lengthB) = (0.0, 0.0, 0.0);
        for (var i = 0; i < a.Length; i++)
        {
            dot += a[i] * b[i];
            lengthA += a[i] * a[i];
            lengthB += b[i] * b[i];
        }
        if (lengthA == 0 || lengthB == 0) throw ValueErrors.Because(ValueErrors.NumberOutOfRange, "A vector has length zero, which has no direction.");
        return (1 + (dot / Math.Sqrt(lengthA * lengthB))) / 2;
    }

    private static double Euclidean(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return 1 / (1 + sum);
    }

    private static double[] Numbers(Value value)
    {
        var list = value.AsList();
        if (list.Count == 0) throw ValueErrors.Because(ValueErrors.NumberOutOfRange, "A vector has no dimension; expected at least one number.");
        var numbers = new double[list.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = list[i].IsNumber && double.IsFinite(list[i].AsNumber())
                ? list[i].AsNumber()
                : throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"A vector is a list of finite numbers; found {ValueErrors.Describe(list[i])}.");
        }
        return numbers;
    }
}

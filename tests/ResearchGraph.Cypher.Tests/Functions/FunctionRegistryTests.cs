using ResearchGraph.Cypher.Functions;

namespace ResearchGraph.Cypher.Tests.Functions;

public sealed class FunctionRegistryTests
{
    [Fact]
    public void Names_are_found_in_any_letter_case()
    {
        Assert.True(FunctionRegistry.BuiltIn.TryFindScalar("TOLOWER", out var function));
        Assert.Equal("toLower", function.Signature.Name);
        Assert.True(FunctionRegistry.BuiltIn.TryFindAggregate("Count", out _));
        Assert.False(FunctionRegistry.BuiltIn.TryFindScalar("count", out _));
        Assert.False(FunctionRegistry.BuiltIn.TryFindScalar("nosuch", out _));
    }

    [Fact]
    public void Every_function_describes_itself_in_one_sentence()
    {
        Assert.InRange(FunctionRegistry.BuiltIn.Signatures.Count, 120, 1000);
        Assert.All(FunctionRegistry.BuiltIn.Signatures, signature =>
        {
            Assert.EndsWith(".", signature.Description, StringComparison.Ordinal);
            Assert.DoesNotContain(". ", signature.Description, StringComparison.Ordinal);
            Assert.NotEqual(ValueKinds.None, signature.ResultKinds);
            Assert.All(signature.Parameters, parameter => Assert.NotEqual(ValueKinds.None, parameter.Kinds));
        });
    }

    [Theory]
    [InlineData("left", "left(original :: STRING, length :: INTEGER) :: STRING", 2, 2)]
    [InlineData("round", "round(input :: INTEGER | FLOAT, precision? :: INTEGER, mode? :: STRING) :: FLOAT", 1, 3)]
    [InlineData("rand", "rand() :: FLOAT", 0, 0)]
    [InlineData("coalesce", "coalesce(input... :: ANY) :: ANY", 1, int.MaxValue)]
    public void A_signature_has_a_text_and_a_number_of_arguments(string name, string text, int min, int max)
    {
        Assert.True(FunctionRegistry.BuiltIn.TryFindScalar(name, out var function));
        Assert.Equal((text, min, max), (function.Signature.Text, function.Signature.MinArguments, function.Signature.MaxArguments));
    }

    [Fact]
    public void A_function_can_be_added_once()
    {
        Assert.True(FunctionRegistry.BuiltIn.TryFindScalar("abs", out var abs));
        var twice = new ScalarFunctionDefinition(abs.Signature with { Name = "my.twice" }, (arguments, _) => Arithmetic.Multiply(arguments[0], 2));
        var registry = FunctionRegistry.BuiltIn.With(twice);
        Assert.True(registry.TryFindScalar("MY.TWICE", out var found));
        Assert.Equal(42, found.Invoke([21], TestEntities.NewContext()));
        Assert.False(FunctionRegistry.BuiltIn.TryFindScalar("my.twice", out _));
        Assert.Throws<ArgumentException>(() => registry.With(twice));
    }
}

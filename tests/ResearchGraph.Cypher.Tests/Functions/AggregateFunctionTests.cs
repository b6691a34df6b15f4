using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Functions.Aggregation;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Functions;

public sealed class AggregateFunctionTests
{
    [Theory]
    [InlineData("count", "[1, null, 'a']", "2")]
    [InlineData("sum", "[1, null, 2]", "3")]
    [InlineData("sum", "[1, 2.5]", "3.5")]
    [InlineData("sum", "[]", "0")]
    [InlineData("sum", "[9223372036854775807, 1, -1]", "9223372036854775807")]
    [InlineData("sum", "[9223372036854775807, 1]", "9223372036854775807.0")]
    [InlineData("sum", "[duration('P1D'), duration('PT1H')]", "duration('P1DT1H')")]
    [InlineData("avg", "[1, 2, null]", "1.5")]
    [InlineData("avg", "[9223372036854775807, 9223372036854775807]", "9223372036854775807.0")]
    [InlineData("avg", "[]", "null")]
    [InlineData("avg", "[duration('P1M'), duration('P3M')]", "duration('P2M')")]
    [InlineData("min", "[1, 'a', null, [1, 2], 0.2, 'b']", "[1, 2]")]
    [InlineData("max", "[1, 'a', null, [1, 2], 0.2, 'b']", "1")]
    [InlineData("max", "[1, 2.0, 5, null, 3.2, 0.1]", "5")]
    [InlineData("min", "[null]", "null")]
    [InlineData("collect", "[1, null, 1]", "[1, 1]")]
    [InlineData("stDev", "[1, 2, 3, 4]", "sqrt(5.0 / 3)")]
    [InlineData("stDev", "[1]", "0.0")]
    [InlineData("stDevP", "[1, 3]", "1.0")]
    [InlineData("stDevP", "[]", "0.0")]
    public void An_aggregate_gives(string function, string values, string expected) =>
        Assert.Equal(ValueText.ToCypher(ConstantEvaluator.Evaluate(expected)), ValueText.ToCypher(Aggregate(function, values)));

    [Theory]
    [InlineData("percentileDisc", 0.0, "10.0")]
    [InlineData("percentileDisc", 0.5, "20.0")]
    [InlineData("percentileDisc", 0.7, "30.0")]
    [InlineData("percentileDisc", 1.0, "30.0")]
    [InlineData("percentileCont", 0.0, "10.0")]
    [InlineData("percentileCont", 0.25, "15.0")]
    [InlineData("percentileCont", 1.0, "30.0")]
    public void A_percentile_gives(string function, double percentile, string expected)
    {
        Assert.Equal(expected, ValueText.ToCypher(Aggregate(function, "[30.0, null, 10.0, 20.0]", percentile)));
        Assert.True(Aggregate(function, "[null]", percentile).IsNull);
    }

    [Theory]
    [InlineData("percentileCont", 1.1)]
    [InlineData("percentileDisc", -1.0)]
    [InlineData("percentileDisc", double.NaN)]
    public void A_percentile_out_of_range_is_an_error(string function, double percentile)
    {
        var error = Assert.Throws<CypherException>(() => Aggregate(function, "[1]", percentile));
        Assert.Equal((ErrorClass.ArgumentError, "NumberOutOfRange"), (error.Class, error.Detail));
    }

    [Theory]
    [InlineData("sum", "['a']", "TypeError InvalidArgumentType")]
    [InlineData("sum", "[1, duration('P1D')]", "TypeError InvalidArgumentType")]
    [InlineData("avg", "[true]", "TypeError InvalidArgumentType")]
    [InlineData("stDev", "['a']", "TypeError InvalidArgumentType")]
    public void An_aggregate_fails(string function, string values, string expected)
    {
        var error = Assert.Throws<CypherException>(() => Aggregate(function, values));
        Assert.Equal(expected, $"{error.Class} {error.Detail}");
    }

    [Fact]
    public void Parts_of_a_group_merge_to_the_whole()
    {
        var random = new Random(1);
        var numbers = Enumerable.Range(0, 1000).Select(_ => (random.NextDouble() * 100) - 50).ToArray();
        VarianceState whole = default, left = default, right = default;
        foreach (var number in numbers) whole.Add(number);
        foreach (var number in numbers[..300]) left.Add(number);
        foreach (var number in numbers[300..]) right.Add(number);
        left.Merge(right);
        Assert.Equal(whole.SampleDeviation(), left.SampleDeviation(), 12);
        var mean = numbers.Average();
        Assert.Equal(Math.Sqrt(numbers.Sum(number => Math.Pow(number - mean, 2)) / 999), whole.SampleDeviation(), 10);

        SumState sum = default, rest = default;
        sum.Add([1L, 2L]);
        rest.Add([0.5, 0.25]);
        sum.Merge(rest);
        Assert.Equal(3.75, sum.Sum());
        Assert.Equal(3.75 / 4, sum.Average());
    }

    [Fact]
    public void Sums_of_typed_columns_allocate_nothing()
    {
        var integers = new long[1024];
        var floats = new double[1024];
        SumState state = default;
        state.Add(integers);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            state.Add(integers);
            state.Add(floats);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1024 * 201, state.Count);
    }

    private static Value Aggregate(string function, string values, params ReadOnlySpan<Value> constants)
    {
        Assert.True(FunctionRegistry.BuiltIn.TryFindAggregate(function, out var definition), function);
        var aggregator = definition.Create(constants);
        foreach (var value in ConstantEvaluator.Evaluate(values).AsList()) aggregator.Add(value);
        return aggregator.Result();
    }
}

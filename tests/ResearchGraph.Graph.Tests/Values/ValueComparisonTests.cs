using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Graph.Tests.Values;

public sealed class ValueComparisonTests
{
    private const long Large = 9007199254740993; // 2^53 + 1, which no double holds

    private static readonly Value Null = Value.Null;
    private static readonly Value NaN = double.NaN;

    /// <summary>Two values, whether they are equal in Cypher (null: unknown), and whether they are equivalent.</summary>
    public static TheoryData<Value, Value, bool?, bool> Equalities => new()
    {
        { Null, Null, null, true },
        { Null, 1, null, false },
        { 1, 1, true, true },
        { 1, 1.0, true, true },
        { 1, 1.5, false, false },
        { 0.0, -0.0, true, true },
        { 0, -0.0, true, true },
        { NaN, NaN, false, true },
        { NaN, 1, false, false },
        { Large, 9007199254740992.0, false, false },
        { long.MaxValue, 9223372036854775808.0, false, false },
        { long.MinValue, -9223372036854775808.0, true, true },
        { "a", "a", true, true },
        { "a", "A", false, false },
        { "1", 1, false, false },
        { true, 1, false, false },
        { true, true, true, true },
        { Value.List(), Value.List(), true, true },
        { Value.List(1, 2), Value.List(1.0, 2), true, true },
        { Value.List(1, 2), Value.List(1), false, false },
        { Value.List(1, Null), Value.List(1, Null), null, true },
        { Value.List(1, Null), Value.List(2, Null), false, false },
        { Value.List(Null), Value.List(1), null, false },
        { Value.List(NaN), Value.List(NaN), false, true },
        { Map(("a", 1), ("b", 2)), Map(("b", 2), ("a", 1)), true, true },
        { Map(("a", Null)), Map(("a", Null)), null, true },
        { Map(("a", Null)), Map(("b", Null)), false, false },
        { Map(("a", 1)), Map(), false, false },
        { new NodeId(1), new NodeId(1), true, true },
        { new NodeId(1), new RelationshipId(1), false, false },
        { new LocalDate(1), new LocalDate(1), true, true },
        { new LocalDate(1), new LocalTime(1), false, false },
        { new OffsetTime(3_600_000_000_000, 3600), new OffsetTime(0, 0), false, false },
        { new Duration(0, 0, 60, 0), new Duration(0, 0, 59, 1_000_000_000), true, true },
        { new Duration(0, 1, 0, 0), new Duration(0, 0, 86_400, 0), false, false },
        { new PathValue([new NodeId(1)], []), new PathValue([new NodeId(1)], []), true, true },
    };

    /// <summary>Two values and how <c>&lt;</c> and its kin see them.</summary>
    public static TheoryData<Value, Value, ComparisonResult> Comparisons => new()
    {
        { 1, 2, ComparisonResult.Less },
        { 2, 1.5, ComparisonResult.Greater },
        { Large, 9007199254740992.0, ComparisonResult.Greater },
        { 9007199254740992.0, Large, ComparisonResult.Less },
        { long.MaxValue, double.PositiveInfinity, ComparisonResult.Less },
        { long.MinValue, double.NegativeInfinity, ComparisonResult.Greater },
        { 1, 1.0, ComparisonResult.Equal },
        { NaN, 1, ComparisonResult.Unordered },
        { NaN, NaN, ComparisonResult.Unordered },
        { NaN, "a", ComparisonResult.Unknown },
        { Null, 1, ComparisonResult.Unknown },
        { 1, "1", ComparisonResult.Unknown },
        { false, true, ComparisonResult.Less },
        { "a", "b", ComparisonResult.Less },
        { "a", "ab", ComparisonResult.Less },
        { "\uFF5E", "😀", ComparisonResult.Less }, // by code point; UTF-16 units would say otherwise
        { Value.List(1, 0), Value.List(1), ComparisonResult.Greater },
        { Value.List(1, Null), Value.List(1), ComparisonResult.Greater },
        { Value.List(1, 2), Value.List(1, Null), ComparisonResult.Unknown },
        { Value.List(1, "a"), Value.List(1, 2), ComparisonResult.Unknown },
        { Value.List(1, 2), Value.List(3, Null), ComparisonResult.Less },
        { Map(("a", 1)), Map(("a", 1)), ComparisonResult.Equal },
        { Map(("a", 1)), Map(("a", 2)), ComparisonResult.Less },
        { Map(("b", 1)), Map(("a", 2)), ComparisonResult.Greater },
        { Map(("a", 1)), Map(("a", Null)), ComparisonResult.Unknown },
        { Map(("a", 1)), Map(), ComparisonResult.Greater },
        { new NodeId(1), new NodeId(2), ComparisonResult.Unknown },
        { new LocalDate(1), new LocalDate(2), ComparisonResult.Less },
        { new OffsetTime(3_600_000_000_000, 3600), new OffsetTime(1, 0), ComparisonResult.Less },
        { new ZonedDateTime(5, 0, 0), new ZonedDateTime(4, 0, 3600), ComparisonResult.Greater },
        { new Duration(0, 0, 1, 0), new Duration(0, 0, 2, 0), ComparisonResult.Unknown },
    };

    /// <summary>All kinds in ascending order.</summary>
    public static Value[] Ascending { get; } =
    [
        Map(), Map(("a", 2)), Map(("b", 1)), Map(("b", 2)), Map(("a", 1), ("b", 1)),
        new NodeId(1), new NodeId(2), new RelationshipId(1),
        Value.List(), Value.List(Map()), Value.List("a"), Value.List("a", 1), Value.List(1), Value.List(1, "a"), Value.List(Null),
        new PathValue([new NodeId(1)], []), new PathValue([new NodeId(1), new NodeId(2)], [new RelationshipId(0)]), new PathValue([new NodeId(2)], []),
        new ZonedDateTime(0, 0, 0), new ZonedDateTime(0, 0, 3600), new ZonedDateTime(1, 0, 0),
        new LocalDateTime(-1, 999_999_999), new LocalDateTime(0, 0),
        new LocalDate(-1), new LocalDate(1),
        new OffsetTime(0, 3600), new OffsetTime(0, 0),
        new LocalTime(1), new LocalTime(2),
        new Duration(0, 29, 0, 0), new Duration(1, 0, 0, 0), new Duration(0, 31, 0, 0),
        "", "A", "a", "aa", "\uFF5E", "😀",
        false, true,
        double.NegativeInfinity, long.MinValue, -1.5, 0, 1, 1.5, Large - 1, Large, long.MaxValue, double.PositiveInfinity, NaN,
        Null,
    ];

    [Theory]
    [MemberData(nameof(Equalities))]
    public void Equality_and_equivalence(Value left, Value right, bool? equal, bool equivalent)
    {
        Assert.Equal(equal, ValueComparison.AreEqual(left, right));
        Assert.Equal(equal, ValueComparison.AreEqual(right, left));
        Assert.Equal(equivalent, left == right);
        Assert.Equal(equivalent, right.Equals(left));
        if (equivalent)
        {
            Assert.Equal(left.GetHashCode(), right.GetHashCode());
        }
    }

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Comparison(Value left, Value right, ComparisonResult expected)
    {
        Assert.Equal(expected, ValueComparison.Compare(left, right));
        var (less, lessOrEqual) = expected switch
        {
            ComparisonResult.Unknown => ((bool?)null, (bool?)null),
            ComparisonResult.Less => (true, true),
            ComparisonResult.Equal => (false, true),
            _ => (false, false),
        };
        Assert.Equal(less, ValueComparison.IsLess(left, right));
        Assert.Equal(lessOrEqual, ValueComparison.IsLessOrEqual(left, right));
    }

    [Fact]
    public void The_order_of_all_values_is_total()
    {
        for (var i = 0; i < Ascending.Length; i++)
        {
            for (var j = 0; j < Ascending.Length; j++)
            {
                var order = Math.Sign(ValueOrder.CompareValues(Ascending[i], Ascending[j]));
                Assert.True(order == i.CompareTo(j), $"{Ascending[i]} against {Ascending[j]}: found {order}, expected {i.CompareTo(j)}");
            }
        }
    }

    [Fact]
    public void Order_hash_and_equivalence_agree_on_random_values()
    {
        var random = new Random(11);
        for (var i = 0; i < 5_000; i++)
        {
            Value left = TestGraphs.Scalar(random.Next(10), random);
            var right = random.Next(3) switch
            {
                0 => left,
                1 when left.Kind == ValueKind.Integer => (double)left.AsInteger(),
                _ => TestGraphs.Scalar(random.Next(10), random),
            };
            Assert.Equal(left == right, ValueOrder.CompareValues(left, right) == 0);
            Assert.Equal(Math.Sign(ValueOrder.CompareValues(left, right)), -Math.Sign(ValueOrder.CompareValues(right, left)));
            Assert.True(left != right || left.GetHashCode() == right.GetHashCode(), $"{left} and {right} hash differently");
        }
    }

    private static Value Map(params (string Key, Value Value)[] entries) =>
        new MapValue(entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));
}

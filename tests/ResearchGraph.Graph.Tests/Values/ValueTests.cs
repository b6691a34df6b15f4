using System.Runtime.CompilerServices;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Graph.Tests.Values;

public sealed class ValueTests
{
    public static TheoryData<Value, ValueKind, string> Texts => new()
    {
        { default, ValueKind.Null, "null" },
        { (string?)null, ValueKind.Null, "null" },
        { true, ValueKind.Boolean, "true" },
        { -7, ValueKind.Integer, "-7" },
        { 2.0, ValueKind.Float, "2.0" },
        { 1e300, ValueKind.Float, "1E+300" },
        { double.NaN, ValueKind.Float, "(0.0 / 0.0)" },
        { "it's \\ \n \u0001", ValueKind.String, @"'it\'s \\ \n \u0001'" },
        { "\uD800x", ValueKind.String, @"'\uD800x'" },
        { Value.List(1, "a", Value.List()), ValueKind.List, "[1, 'a', []]" },
        { new MapValue([new("a b", 1), new("c", 2), new("a b", 3)]), ValueKind.Map, "{`a b`: 3, c: 2}" },
        { new NodeId(3), ValueKind.Node, "node(3)" },
        { new RelationshipId(4), ValueKind.Relationship, "relationship(4)" },
        { new PathValue([new NodeId(1), new NodeId(2)], [new RelationshipId(0)]), ValueKind.Path, "path(1-2)" },
        { LocalDate.FromCalendar(2024, 5, 1), ValueKind.Date, "date('2024-05-01')" },
        { new LocalTime(0), ValueKind.LocalTime, "localtime('00:00')" },
        { new OffsetTime(0, -3600), ValueKind.Time, "time('00:00-01:00')" },
        { new LocalDateTime(0, 500_000_000), ValueKind.LocalDateTime, "localdatetime('1970-01-01T00:00:00.5')" },
        { new ZonedDateTime(0, 0, 3600, "Europe/Berlin"), ValueKind.DateTime, "datetime('1970-01-01T01:00+01:00[Europe/Berlin]')" },
        { new Duration(14, 3, 4, 5), ValueKind.Duration, "duration('P1Y2M3DT4.000000005S')" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Kind_and_text(Value value, ValueKind kind, string text)
    {
        Assert.Equal(kind, value.Kind);
        Assert.Equal(text, value.ToString());
    }

    [Fact]
    public void A_value_takes_sixteen_bytes() => Assert.Equal(16, Unsafe.SizeOf<Value>());

    [Fact]
    public void Asking_for_another_kind_says_what_was_found()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => ((Value)"a").AsInteger());
        Assert.Equal("Expected a value of kind Integer, found String.", exception.Message);
        Assert.Throws<InvalidOperationException>(() => Value.Null.AsString());
        Assert.Throws<InvalidOperationException>(() => ((Value)1).AsDuration());
    }

    [Fact]
    public void Values_that_fit_the_payload_allocate_nothing()
    {
        var warm = Sum();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var again = Sum();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(warm, again);
    }

    [Fact]
    public void Lists_nest_to_a_limit_so_that_walking_them_is_safe()
    {
        Value list = Value.List();
        for (var depth = 1; depth < ListValue.MaxDepth; depth++)
        {
            list = Value.List(list);
        }

        Assert.Equal(list, list);
        Assert.Equal(ListValue.MaxDepth * 2, list.ToString().Length);
        Assert.Throws<ArgumentException>(() => Value.List(list));
        Assert.Throws<ArgumentException>(() => new MapValue([new("a", list)]));
    }

    [Fact]
    public void A_large_map_finds_its_keys()
    {
        var map = new MapValue(Enumerable.Range(0, 100).Select(i => new KeyValuePair<string, Value>($"k{i}", i)));
        Assert.Equal((Value)42, map["k42"]);
        Assert.True(map["absent"].IsNull);
        Assert.False(map.TryGetValue("absent", out _));
    }

    private static long Sum()
    {
        long sum = 0;
        for (var i = 0; i < 1_000; i++)
        {
            Value integer = i;
            Value number = i * 0.5;
            Value date = new LocalDate(i);
            Value time = new OffsetTime(i, 3600);
            sum += integer.AsInteger() + (long)number.AsFloat() + date.AsDate().EpochDay + time.AsTime().OffsetSeconds + integer.GetHashCode();
        }

        return sum;
    }
}

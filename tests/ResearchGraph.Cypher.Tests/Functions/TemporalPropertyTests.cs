using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Tests.Functions;

/// <summary>Laws that hold for all points in time and durations, tried on seeded random ones.</summary>
public sealed class TemporalPropertyTests
{
    private const int Rounds = 500;

    private static readonly string[] Zones =
        ["Europe/Stockholm", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "Africa/Casablanca"];

    private readonly Random _random = new(20240501);

    public static TheoryData<string, ValueKind> Kinds => new()
    {
        { "date", ValueKind.Date },
        { "localtime", ValueKind.LocalTime },
        { "time", ValueKind.Time },
        { "localdatetime", ValueKind.LocalDateTime },
        { "datetime", ValueKind.DateTime },
        { "duration", ValueKind.Duration },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_text_of_a_value_reads_back_as_the_value(string function, ValueKind kind)
    {
        for (var i = 0; i < Rounds; i++)
        {
            var value = Next(kind);
            Assert.Equal(value, FunctionCases.Call(function, ValueText.ToIso(value)));
        }
    }

    [Fact]
    public void A_date_is_the_same_by_month_by_week_by_quarter_and_by_day_of_the_year()
    {
        for (var i = 0; i < Rounds; i++)
        {
            var date = Next(ValueKind.Date);
            foreach (var fields in (string[])["year month day", "weekYear week dayOfWeek", "year quarter dayOfQuarter", "year ordinalDay"])
            {
                var map = new MapValue(fields.Split(' ').Select(name =>
                    KeyValuePair.Create(name == "weekYear" ? "year" : name, PropertyAccess.Get(date, name, TestEntities.NewContext()))));
                Assert.Equal(date, FunctionCases.Call("date", map));
            }
        }
    }

    [Theory]
    [InlineData(ValueKind.Date)]
    [InlineData(ValueKind.LocalDateTime)]
    [InlineData(ValueKind.LocalTime)]
    [InlineData(ValueKind.Time)]
    public void Days_and_seconds_that_are_added_can_be_taken_back(ValueKind kind)
    {
        for (var i = 0; i < Rounds; i++)
        {
            var point = Next(kind);
            Value duration = new Duration(0, _random.Next(-10_000, 10_000), kind == ValueKind.Date ? 0 : _random.Next(), kind == ValueKind.Date ? 0 : _random.Next(999_999_999));
            Assert.Equal(point, Arithmetic.Subtract(Arithmetic.Add(point, duration), duration));
        }
    }

    [Theory]
    [InlineData("duration.between", ValueKind.LocalDateTime)]
    [InlineData("duration.inSeconds", ValueKind.LocalDateTime)]
    [InlineData("duration.inSeconds", ValueKind.DateTime)]
    [InlineData("duration.inDays", ValueKind.Date)]
    public void A_point_and_the_duration_to_another_give_the_other(string function, ValueKind kind)
    {
        for (var i = 0; i < Rounds; i++)
        {
            var (from, to) = (Next(kind), Next(kind));
            var sum = Arithmetic.Add(from, FunctionCases.Call(function, from, to));
            if (kind == ValueKind.DateTime) Assert.Equal((to.AsDateTime().EpochSecond, to.AsDateTime().Nanosecond), (sum.AsDateTime().EpochSecond, sum.AsDateTime().Nanosecond));
            else Assert.Equal(to, sum);
        }
    }

    [Fact]
    public void Cutting_off_twice_changes_nothing_and_never_goes_forward()
    {
        string[] units = ["millennium", "century", "decade", "year", "weekYear", "quarter", "month", "week", "day", "hour", "minute", "second", "millisecond", "microsecond"];
        for (var i = 0; i < Rounds; i++)
        {
            var point = Next(ValueKind.LocalDateTime);
            var unit = units[i % units.Length];
            var once = FunctionCases.Call("localdatetime.truncate", unit, point);
            Assert.Equal(once, FunctionCases.Call("localdatetime.truncate", unit, once));
            Assert.True(ValueComparison.IsLessOrEqual(once, point));
        }
    }

    [Fact]
    public void No_text_makes_the_readers_fail_otherwise_than_with_a_diagnostic()
    {
        const string Alphabet = "0123456789-+:.,TWQPZYMDHS[]/ab";
        string[] functions = ["date", "localtime", "time", "localdatetime", "datetime", "duration"];
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string(_random.GetItems<char>(Alphabet, _random.Next(0, 20)));
            try
            {
                Assert.NotEqual(Value.Null, FunctionCases.Call(functions[i % functions.Length], text));
            }
            catch (ResearchGraph.Cypher.Diagnostics.CypherException error)
            {
                Assert.StartsWith("RG43", error.Code, StringComparison.Ordinal);
            }
        }
    }

    private Value Next(ValueKind kind) => kind switch
    {
        ValueKind.Date => new LocalDate(_random.Next(-1_000_000, 1_000_000)),
        ValueKind.LocalTime => new LocalTime(_random.NextInt64(86_400_000_000_000)),
        ValueKind.Time => new OffsetTime(_random.NextInt64(86_400_000_000_000), _random.Next(-64_800, 64_800)),
        ValueKind.LocalDateTime => new LocalDateTime(_random.NextInt64(-60_000_000_000, 10_000_000_000), _random.Next(1_000_000_000)),
        ValueKind.DateTime => NextDateTime(),
        _ => new Duration(_random.Next(-1000, 1000), _random.Next(-1000, 1000), _random.NextInt64(-1_000_000, 1_000_000), _random.Next(1_000_000_000)),
    };

    // A zone gives the offset; the text tells which of two equal clock times is meant.
    private Value NextDateTime()
    {
        var instant = new LocalDateTime(_random.NextInt64(-6_000_000_000, 6_000_000_000), _random.Next(1_000_000_000));
        var isNamed = _random.Next(2) == 0;
        var zone = isNamed ? Zones[_random.Next(Zones.Length)] : "+01:30";
        return FunctionCases.Call("datetime", new MapValue(
        [
            KeyValuePair.Create("datetime", (Value)new ZonedDateTime(instant.EpochSecond, instant.Nanosecond, 0)),
            KeyValuePair.Create("timezone", (Value)zone),
        ]));
    }
}

using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;
using ResearchGraph.Neo4j.Values;

namespace ResearchGraph.Neo4j.Tests.Values;

public sealed class TemporalReaderTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var (day, nanos, offset) = (random.NextInt64(-3_000_000, 3_000_000), random.NextInt64(86_400_000_000_000), random.Next(-64_800, 64_801));
            Value[] values =
            [
                new LocalDate(day), new LocalTime(nanos), new OffsetTime(nanos, offset), new LocalDateTime(day * 1000, i),
                new ZonedDateTime(day * 1000, i, offset), new ZonedDateTime(day * 1000, i, 3600, "Europe/Berlin"),
                new Duration(day, -day, day * 7, nanos), new Duration(0, 0, -1, 500_000_000),
            ];
            foreach (var value in values) Assert.Equal(value, TemporalReader.Read(value.Kind, ValueText.ToIso(value)));
        }
    }

    [Theory]
    [InlineData(ValueKind.Date, "+12345-01-02", "+12345-01-02")]
    [InlineData(ValueKind.Duration, "PT-0.5S", "PT-0.5S")]
    [InlineData(ValueKind.Duration, "P1Y2M3W4DT5H6M7.000000008S", "P1Y2M25DT5H6M7.000000008S")]
    [InlineData(ValueKind.DateTime, "2024-01-01T00:00Z", "2024-01-01T00:00Z")]
    public void Texts_of_the_server_are_read(ValueKind kind, string text, string expected) =>
        Assert.Equal(expected, ValueText.ToIso(TemporalReader.Read(kind, text)));

    [Theory]
    [InlineData(ValueKind.Date, "2024-01")]
    [InlineData(ValueKind.Date, "2024-01-01x")]
    [InlineData(ValueKind.LocalTime, "12")]
    [InlineData(ValueKind.LocalTime, "12:00:00.1234567890")]
    [InlineData(ValueKind.Duration, "P1")]
    [InlineData(ValueKind.Duration, "P1H")]
    [InlineData(ValueKind.DateTime, "2024-01-01T00:00Z[")]
    public void Other_texts_are_refused(ValueKind kind, string text) =>
        Assert.Throws<FormatException>(() => TemporalReader.Read(kind, text));
}

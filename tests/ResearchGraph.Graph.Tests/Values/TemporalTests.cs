using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Graph.Tests.Values;

public sealed class TemporalTests
{
    [Theory]
    [InlineData(0, "1970-01-01")]
    [InlineData(-1, "1969-12-31")]
    [InlineData(19_782, "2024-02-29")]
    [InlineData(-719_528, "0000-01-01")]
    [InlineData(-719_529, "-0001-12-31")]
    [InlineData(2_932_897, "+10000-01-01")]
    [InlineData(365_241_780_471, "+999999999-12-31")]
    [InlineData(-365_243_219_162, "-999999999-01-01")]
    public void Dates_by_epoch_day(long epochDay, string text)
    {
        var date = new LocalDate(epochDay);
        Assert.Equal(text, date.ToString());
        Assert.Equal(date, LocalDate.FromCalendar(date.Year, date.Month, date.Day));
    }

    [Fact]
    public void Dates_agree_with_the_calendar_of_the_framework()
    {
        for (var day = DateOnly.MinValue; day < DateOnly.MaxValue.AddDays(-97); day = day.AddDays(97))
        {
            var date = LocalDate.FromCalendar(day.Year, day.Month, day.Day);
            Assert.Equal(day.DayNumber - new DateOnly(1970, 1, 1).DayNumber, date.EpochDay);
            Assert.Equal((day.Year, day.Month, day.Day), date.Calendar);
        }
    }

    [Theory]
    [InlineData(2023, 2, 29)]
    [InlineData(1900, 2, 29)]
    [InlineData(2024, 13, 1)]
    [InlineData(2024, 0, 1)]
    [InlineData(2024, 4, 31)]
    [InlineData(2024, 1, 0)]
    [InlineData(1_000_000_000, 1, 1)]
    public void Days_that_do_not_exist_are_refused(int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LocalDate.FromCalendar(year, month, day));

    [Theory]
    [InlineData(0, "00:00")]
    [InlineData(45_060_000_000_000, "12:31")]
    [InlineData(45_074_000_000_000, "12:31:14")]
    [InlineData(45_074_645_000_000, "12:31:14.645")]
    [InlineData(86_399_999_999_999, "23:59:59.999999999")]
    public void Times(long nanosecondOfDay, string text) => Assert.Equal(text, new LocalTime(nanosecondOfDay).ToString());

    [Theory]
    [InlineData(0, "00:00Z")]
    [InlineData(3600, "00:00+01:00")]
    [InlineData(-19_800, "00:00-05:30")]
    [InlineData(3_601, "00:00+01:00:01")]
    [InlineData(64_800, "00:00+18:00")]
    public void Offsets(int seconds, string text)
    {
        var time = new OffsetTime(0, seconds);
        Assert.Equal(text, time.ToString());
        Assert.Equal(time, OffsetTime.Unpack(time.Packed));
    }

    [Theory]
    [InlineData(0, 0, 0, 0, "PT0S")]
    [InlineData(149, 14, 58_390, 1, "P12Y5M14DT16H13M10.000000001S")]
    [InlineData(-23, 0, 0, 0, "P-1Y-11M")]
    [InlineData(0, 1, 0, -1_000_000, "P1DT-0.001S")]
    [InlineData(0, 0, -1, 0, "PT-1S")]
    [InlineData(0, 0, -3_723, -500_000_003, "PT-1H-2M-3.500000003S")]
    [InlineData(0, 0, 115_200, 0, "PT32H")]
    [InlineData(12, 0, 0, 0, "P1Y")]
    public void Durations(long months, long days, long seconds, long nanoseconds, string text) =>
        Assert.Equal(text, new Duration(months, days, seconds, nanoseconds).ToString());

    [Fact]
    public void A_local_date_time_falls_apart_into_date_and_time()
    {
        var time = new LocalDateTime(-1, 5);
        Assert.Equal("1969-12-31T23:59:59.000000005", time.ToString());
        Assert.Equal(time, new LocalDateTime(time.Date, time.Time));
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalTime(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalTime(86_400_000_000_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OffsetTime(0, 64_801));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalDateTime(0, 1_000_000_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalDateTime(long.MaxValue, 0));
        Assert.Throws<OverflowException>(() => new Duration(0, 0, long.MaxValue, 1_000_000_000));
    }
}

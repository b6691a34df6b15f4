using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>Weeks (ISO 8601: from Monday, the first has the year's first Thursday), quarters and days of the year.</summary>
internal static class CalendarFields
{
    /// <summary>1 for Monday to 7 for Sunday.</summary>
    internal static int DayOfWeek(LocalDate date) => (int)((((date.EpochDay + 3) % 7) + 7) % 7) + 1;

    /// <summary>1 to 366.</summary>
    internal static int OrdinalDay(LocalDate date) => (int)(date.EpochDay - LocalDate.FromCalendar(date.Year, 1, 1).EpochDay) + 1;

    /// <summary>1 to 92.</summary>
    internal static int DayOfQuarter(LocalDate date) => (int)(date.EpochDay - FirstOfQuarter(date.Year, QuarterOf(date)).EpochDay) + 1;

    /// <summary>1 to 4.</summary>
    internal static int QuarterOf(LocalDate date) => ((date.Month - 1) / 3) + 1;

    internal static LocalDate FirstOfQuarter(int year, int quarter) => LocalDate.FromCalendar(year, ((quarter - 1) * 3) + 1, 1);

    /// <summary>The week, 1 to 53, and the year to which it belongs.</summary>
    internal static (int Year, int Week) WeekOf(LocalDate date)
    {
        // The year of a week is that of its Thursday.
        var ordinalOfThursday = OrdinalDay(date) + 4 - DayOfWeek(date);
        var year = date.Year;
        if (ordinalOfThursday < 1) return (year - 1, ((ordinalOfThursday + DaysInYear(year - 1) - 1) / 7) + 1);
        return ordinalOfThursday > DaysInYear(year) ? (year + 1, 1) : (year, ((ordinalOfThursday - 1) / 7) + 1);
    }

    /// <summary>The Monday of the first week of a year.</summary>
    internal static LocalDate FirstMonday(int year)
    {
        var fourth = LocalDate.FromCalendar(year, 1, 4);
        return new(fourth.EpochDay - DayOfWeek(fourth) + 1);
    }

    internal static int DaysInYear(int year) => LocalDate.IsLeapYear(year) ? 366 : 365;

    internal static int DaysInQuarter(int year, int quarter) => quarter switch
    {
        1 => LocalDate.IsLeapYear(year) ? 91 : 90,
        2 => 91,
        _ => 92,
    };
}

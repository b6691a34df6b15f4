using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>Makes dates from years and months, weeks, quarters or days of the year.</summary>
internal static class CalendarBuilder
{
    /// <summary>The date of the fields; what they leave open comes from the basis, else it is the first.</summary>
    internal static LocalDate Build(TemporalFields fields, LocalDate? basis)
    {
        var year = fields.Integer("year", -LocalDate.MaxYear, LocalDate.MaxYear);
        if (year is null && basis is null) throw TemporalFields.Invalid("A date needs a year.");
        var form = FormOf(fields);
        if (basis is null) CheckOrder(fields);
        return form switch
        {
            "week" => FromWeek(
                year ?? CalendarFields.WeekOf(basis!.Value).Year,
                fields.Integer("week", 1, 53) ?? (basis is { } date ? CalendarFields.WeekOf(date).Week : 1),
                fields.Integer("dayOfWeek", 1, 7) ?? (basis is { } same ? CalendarFields.DayOfWeek(same) : 1)),
            "ordinalDay" => FromOrdinal(year ?? basis!.Value.Year, fields.Integer("ordinalDay", 1, 366)!.Value),
            "quarter" => FromQuarter(
                year ?? basis!.Value.Year,
                fields.Integer("quarter", 1, 4) ?? CalendarFields.QuarterOf(basis!.Value),
                fields.Integer("dayOfQuarter", 1, 92) ?? (basis is { } date ? CalendarFields.DayOfQuarter(date) : 1)),
            _ => FromCalendar(
                year ?? basis!.Value.Year,
                fields.Integer("month", 1, 12) ?? basis?.Month ?? 1,
                fields.Integer("day", 1, 31) ?? basis?.Day ?? 1),
        };
    }

    internal static LocalDate FromCalendar(int year, int month, int day)
    {
        TemporalFields.Range("year", year, -LocalDate.MaxYear, LocalDate.MaxYear);
        TemporalFields.Range("month", month, 1, 12);
        TemporalFields.Range("day", day, 1, LocalDate.DaysInMonth(year, month));
        return LocalDate.FromCalendar(year, month, day);
    }

    internal static LocalDate FromOrdinal(int year, int day)
    {
        TemporalFields.Range("day of the year", day, 1, CalendarFields.DaysInYear(year));
        return new(FromCalendar(year, 1, 1).EpochDay + day - 1);
    }

    internal static LocalDate FromWeek(int year, int week, int dayOfWeek)
    {
        // Week 53 of a year that has 52 is the first of the next.
        TemporalFields.Range("week", week, 1, 53);
        TemporalFields.Range("day of the week", dayOfWeek, 1, 7);
        return new(CalendarFields.FirstMonday(year).EpochDay + ((week - 1) * 7) + dayOfWeek - 1);
    }

    internal static LocalDate FromQuarter(int year, int quarter, int day)
    {
        TemporalFields.Range("quarter", quarter, 1, 4);
        TemporalFields.Range("day of the quarter", day, 1, CalendarFields.DaysInQuarter(year, quarter));
        return new(CalendarFields.FirstOfQuarter(year, quarter).EpochDay + day - 1);
    }

    private static string FormOf(TemporalFields fields)
    {
        string[] forms =
        [
            .. fields.Has("month") || fields.Has("day") ? ["month"] : Array.Empty<string>(),
            .. fields.Has("week") || fields.Has("dayOfWeek") ? ["week"] : Array.Empty<string>(),
            .. fields.Has("quarter") || fields.Has("dayOfQuarter") ? ["quarter"] : Array.Empty<string>(),
            .. fields.Has("ordinalDay") ? ["ordinalDay"] : Array.Empty<string>(),
        ];
        return forms.Length < 2
            ? forms.FirstOrDefault("month")
            : throw TemporalFields.Invalid($"A date is given by {forms[0]} or by {forms[1]}, not by both.");
    }

    // Without a basis a smaller part means nothing without the larger one.
    private static void CheckOrder(TemporalFields fields)
    {
        Check("month", "day");
        Check("week", "dayOfWeek");
        Check("quarter", "dayOfQuarter");

        void Check(string larger, string smaller)
        {
            if (fields.Has(smaller) && !fields.Has(larger)) throw TemporalFields.Invalid($"The {smaller} needs a {larger}.");
        }
    }
}

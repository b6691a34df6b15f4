namespace ResearchGraph.Graph.Values.Temporal;

/// <summary>A day of the proleptic Gregorian calendar, years -999,999,999 to 999,999,999.</summary>
public readonly record struct LocalDate
{
    /// <summary>The largest year; its negative is the smallest.</summary>
    public const int MaxYear = 999_999_999;

    private const int DaysPerEra = 146_097;
    private const long MinEpochDay = -365_243_219_162;
    private const long MaxEpochDay = 365_241_780_471;

    /// <summary>The day that lies a number of days after 1970-01-01.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years.</exception>
    public LocalDate(long epochDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(epochDay, MinEpochDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(epochDay, MaxEpochDay);
        EpochDay = epochDay;
    }

    /// <summary>Days since 1970-01-01.</summary>
    public long EpochDay { get; }

    /// <summary>The astronomical year: 0 is 1 BC.</summary>
    public int Year => Calendar.Year;

    /// <summary>1 to 12.</summary>
    public int Month => Calendar.Month;

    /// <summary>1 to 31.</summary>
    public int Day => Calendar.Day;

    /// <summary>Year, month and day together. Algorithm: Howard Hinnant, civil_from_days (eras of 400 years from 1 March).</summary>
    public (int Year, int Month, int Day) Calendar
    {
        get
        {
            var shifted = EpochDay + 719_468;
            var era = (shifted >= 0 ? shifted : shifted - (DaysPerEra - 1)) / DaysPerEra;
            var dayOfEra = shifted - (era * DaysPerEra);
            var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
            var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
            var monthFromMarch = ((5 * dayOfYear) + 2) / 153;
            var day = (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1);
            var month = (int)(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
            return ((int)(yearOfEra + (era * 400)) + (month <= 2 ? 1 : 0), month, day);
        }
    }

    /// <summary>The day of a year, month and day. Algorithm: Howard Hinnant, days_from_civil.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static LocalDate FromCalendar(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs((long)year), MaxYear, nameof(year));
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DaysInMonth(year, month));
        long shiftedYear = month <= 2 ? year - 1 : year;
        var era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400;
        var yearOfEra = shiftedYear - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return new LocalDate((era * DaysPerEra) + dayOfEra - 719_468);
    }

    /// <summary>Whether a year has a 29 February.</summary>
    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>How many days a month (1 to 12) of a year has.</summary>
    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Earlier days first.</summary>
    public int CompareTo(LocalDate other) => EpochDay.CompareTo(other.EpochDay);

    /// <summary>ISO 8601, as 2024-05-01; a sign before years outside 0 to 9999.</summary>
    public override string ToString() => TemporalText.Date(this);
}

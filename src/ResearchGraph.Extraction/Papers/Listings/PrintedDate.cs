using System.Globalization;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>A date as a listing prints it, before its year is known.</summary>
/// <param name="Text">The date as printed.</param>
/// <param name="Year">The year, 1900 to 2199; null where none is printed.</param>
/// <param name="Month">Month, 1 to 12; 0 where the date is not valid.</param>
/// <param name="Day">Day, 1 to 31; 0 where the date is not valid.</param>
public readonly record struct PrintedDate(string Text, int? Year, int Month, int Day)
{
    private static readonly string[] s_months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>Whether some calendar has the date.</summary>
    public bool IsValid => Month > 0;

    /// <summary>Whether it is 29 February, which only leap years have.</summary>
    public bool IsLeapDay => Month == 2 && Day == 29;

    /// <summary>
    /// Reads a date that starts at the beginning of the text: <c>Nov 21, 2023</c>, <c>May 24</c>, <c>Sept. 5</c>, <c>21 November 2023</c>,
    /// <c>2023-11-21</c>. A month with a number that is no day of it (<c>Feb 30</c>, <c>May 2024</c>) is read as a date that is not valid.
    /// </summary>
    /// <param name="text">The text, without white space before the date.</param>
    /// <param name="date">The date.</param>
    /// <param name="length">How many characters of the text it takes.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out PrintedDate date, out int length)
    {
        var scanner = new DateScanner(text);
        int? year = null;
        int month, day;
        if (scanner.TryMonth(out month))
        {
            scanner.SkipSpace();
            if (!scanner.TryNumber(out day, out _)) return Fail(out date, out length);
            scanner.SkipOrdinal();
            year = scanner.YearAfterSeparator();
        }
        else if (scanner.TryNumber(out var number, out var digits))
        {
            if (digits == 4 && scanner.TryDashed(out month, out day)) year = number;
            else if (digits <= 2 && scanner.SkipOrdinal() && scanner.SkipSpace() && scanner.TryMonth(out month))
            {
                day = number;
                year = scanner.YearAfterSeparator();
            }
            else return Fail(out date, out length);
        }
        else return Fail(out date, out length);

        length = scanner.Position;
        var printed = text[..length].ToString();
        date = Exists(year, month, day) ? new PrintedDate(printed, year, month, day) : new PrintedDate(printed, null, 0, 0);
        return true;
    }

    /// <summary>Whether the calendar has the day; without year, whether that of any year has it.</summary>
    public static bool Exists(int? year, int month, int day) =>
        year is null or (>= 1900 and < 2200) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month);

    /// <summary>Month that a word names, in full or by three letters or more; 0 where none.</summary>
    internal static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        for (var i = 0; i < s_months.Length; i++)
        {
            var isName = word.Equals(s_months[i], StringComparison.OrdinalIgnoreCase);
            var isShort = word.Length == 3 && s_months[i].AsSpan(0, 3).Equals(word, StringComparison.OrdinalIgnoreCase);
            if (isName || isShort || (i == 8 && word.Equals("sept", StringComparison.OrdinalIgnoreCase))) return i + 1;
        }

        return 0;
    }

    private static bool Fail(out PrintedDate date, out int length)
    {
        (date, length) = (default, 0);
        return false;
    }

    /// <summary>The date with its year.</summary>
    /// <param name="inferredYear">The year to take where none is printed.</param>
    /// <returns>Null where that year does not have the day.</returns>
    public PaperDate? WithYear(int inferredYear)
    {
        var year = Year ?? inferredYear;
        return IsValid && Exists(year, Month, Day) ? new PaperDate(Text, year, Month, Day, Year is null) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text} ({Year}-{Month}-{Day})");
}

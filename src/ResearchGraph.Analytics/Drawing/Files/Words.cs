using System.Globalization;

namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>Small help with texts and numbers in files.</summary>
internal static class Words
{
    /// <summary>A number to the last digit, in the invariant culture.</summary>
    public static string Exact(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A length or coordinate with at most four digits after the point.</summary>
    public static string Short(double number) => (Math.Round(number, 4) + 0.0).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>A whole number, in the invariant culture.</summary>
    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A word with a capital first letter.</summary>
    public static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>A text in one line: runs of white space and control characters become one space.</summary>
    public static string OneLine(string text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter)) line.Append(letter);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>The parts of a colour <c>#RRGGBB</c>.</summary>
    public static (int Red, int Green, int Blue) Parts(string color)
    {
        var value = int.Parse(color.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (value >> 16, (value >> 8) & 255, value & 255);
    }
}

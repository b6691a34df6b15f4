using System.Globalization;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Text;

/// <summary>Texts of floats as Cypher's users know them: <c>2.0</c>, <c>1.0E7</c>, <c>1.5E-5</c>, <c>Infinity</c>.</summary>
internal static class FloatText
{
    private const double LeastPlain = 1e-3;
    private const double LeastScientific = 1e7;

    /// <summary>The shortest digits that read back, plain from 0.001 up to 10,000,000, else with an exponent.</summary>
    internal static string Format(double number)
    {
        if (!double.IsFinite(number)) return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        var size = Math.Abs(number);
        return size is 0 or (>= LeastPlain and < LeastScientific) ? ValueText.OfFloat(number) : Scientific(number);
    }

    /// <summary>Reads a decimal with or without exponent, blanks around it, or the words NaN and Infinity.</summary>
    internal static bool TryParse(string text, out double number)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var word = text.AsSpan().Trim();
        switch (word)
        {
            case "NaN":
                number = double.NaN;
                return true;
            case "Infinity" or "+Infinity":
                number = double.PositiveInfinity;
                return true;
            case "-Infinity":
                number = double.NegativeInfinity;
                return true;
        }

        // As in Java, a letter may say how precise the number is meant.
        if (word is [.., >= '0' and <= '9' or '.', 'd' or 'D' or 'f' or 'F']) word = word[..^1];
        number = 0;
        return word.IndexOfAnyInRange('0', '9') >= 0 && double.TryParse(word, Style, CultureInfo.InvariantCulture, out number);
    }

    private static string Scientific(double number)
    {
        var (whole, exponent) = DecimalText.Of(Math.Abs(number));
        var digits = whole.ToString(CultureInfo.InvariantCulture);
        exponent += digits.Length - 1;
        var rest = digits[1..].TrimEnd('0');
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(number < 0 ? "-" : "")}{digits[0]}.{(rest.Length == 0 ? "0" : rest)}E{exponent}");
    }
}

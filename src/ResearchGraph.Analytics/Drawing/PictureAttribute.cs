using System.Globalization;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>A named fact of a <see cref="PictureNode"/>: a text, a whole number or a finite number. Immutable.</summary>
public sealed record PictureAttribute
{
    /// <summary>A text.</summary>
    public PictureAttribute(string name, string text) => (Name, Text) = (name, text);

    /// <summary>A whole number.</summary>
    public PictureAttribute(string name, long number) =>
        (Name, Text, Number, IsWhole) = (name, number.ToString(CultureInfo.InvariantCulture), number, true);

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentException">It is not finite.</exception>
    public PictureAttribute(string name, double number)
    {
        if (!double.IsFinite(number)) throw new ArgumentException($"{name} is {number}; expected a finite number.", nameof(number));
        (Name, Text, Number) = (name, number.ToString("R", CultureInfo.InvariantCulture), number);
    }

    /// <summary>Its name, which is also the name of a column.</summary>
    public string Name { get; }

    /// <summary>Its value as text; of numbers, in the invariant culture and to the last digit.</summary>
    public string Text { get; }

    /// <summary>Its value as a number; null for a text.</summary>
    public double? Number { get; }

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole { get; }
}

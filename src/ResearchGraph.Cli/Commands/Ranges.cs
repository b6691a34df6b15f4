using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace ResearchGraph.Cli.Commands;

/// <summary>Options that take a number of a range: named where something else is found.</summary>
internal static class Ranges
{
    /// <summary>Lets an option take some numbers only.</summary>
    /// <param name="option">The option.</param>
    /// <param name="isAllowed">Whether a number may be given.</param>
    /// <param name="expected">What may be given, in words: <c>a whole number from 1 to 9</c>.</param>
    public static void TakeNumber<T>(this Option<T> option, Func<T, bool> isAllowed, string expected)
        where T : struct, INumber<T> => option.CustomParser = result => Parse(result, option.Name, isAllowed, expected) ?? default;

    /// <summary>The same for an option that need not be given and has no usual number.</summary>
    public static void TakeNumber<T>(this Option<T?> option, Func<T, bool> isAllowed, string expected)
        where T : struct, INumber<T> => option.CustomParser = result => Parse(result, option.Name, isAllowed, expected);

    private static T? Parse<T>(ArgumentResult result, string name, Func<T, bool> isAllowed, string expected)
        where T : struct, INumber<T>
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "nothing";
        if (T.TryParse(text, CultureInfo.InvariantCulture, out var number) && isAllowed(number)) return number;
        result.AddError($"{name} takes {expected}; found {text}.");
        return null;
    }
}

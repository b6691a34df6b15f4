using System.Globalization;
using Humanizer;
using Humanizer.Bytes;

namespace ResearchGraph.Cli.Output;

/// <summary>Counts, durations, sizes and labels as people read them; always in English, whatever the machine's culture.</summary>
internal static class Phrases
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary><c>1 author</c>, <c>35 papers</c>, <c>1,204 relationships</c>.</summary>
    public static string Count(long count, string singular) => singular.ToQuantity(count, "N0", English);

    /// <summary>The same with the plural given: the first plural that Humanizer makes costs more than many a query.</summary>
    public static string Count(long count, string singular, string plural) => string.Create(English, $"{count:N0} {(count == 1 ? singular : plural)}");

    /// <summary><c>svg, html or json</c>.</summary>
    public static string Or(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";

    /// <summary>A number with thousands separators.</summary>
    public static string Number(long number) => number.ToString("N0", English);

    /// <summary>A share of one as a percentage without decimals.</summary>
    public static string Percent(double share) => share.ToString("P0", English).Replace(" ", "", StringComparison.Ordinal);

    /// <summary><c>850 ms</c>, <c>2.4 s</c>, <c>3 minutes, 5 seconds</c>.</summary>
    public static string Duration(TimeSpan duration) => duration.TotalSeconds switch
    {
        < 1 => string.Create(English, $"{Math.Round(duration.TotalMilliseconds):0} ms"),
        < 60 => string.Create(English, $"{duration.TotalSeconds:0.0} s"),
        _ => duration.Humanize(2, English),
    };

    /// <summary><c>1.2 MB</c>.</summary>
    public static string Size(long bytes) => ByteSize.FromBytes(bytes).ToString("0.#", English);

    /// <summary>A schema name as a heading: <c>BUILDS_ON</c> becomes <c>Builds on</c>, <c>hasCode</c> <c>Has code</c>.</summary>
    public static string Label(string name) => name.Humanize(LetterCasing.Sentence);

    /// <summary>The plural of a word, in lower case: <c>Category</c> becomes <c>categories</c>.</summary>
    public static string Plural(string word) => word.Humanize(LetterCasing.LowerCase).Pluralize(inputIsKnownToBeSingular: true);

    /// <summary>A text cut to a length, with an ellipsis where something is missing.</summary>
    public static string Shorten(string text, int length) => text.Truncate(length, "…");
}

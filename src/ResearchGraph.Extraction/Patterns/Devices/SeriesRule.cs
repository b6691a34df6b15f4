using System.Globalization;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Devices;

/// <summary>
/// Reads the member behind a family's name: <c>RTX</c> 4090 Ti, <c>Snapdragon</c> 8 Gen 3, <c>Raspberry Pi</c> 4 Model B,
/// <c>Cortex</c>-A72. Thread-safe.
/// </summary>
internal static class SeriesRule
{
    private const int MaxModelLength = 8;

    /// <summary>Words that go on a member's name, with their canonical form.</summary>
    private static readonly (string Printed, string Canonical)[] Suffixes =
    [
        ("Ti", "Ti"), ("SUPER", "SUPER"), ("Super", "SUPER"), ("Ada", "Ada"), ("Laptop", "Laptop"), ("XT", "XT"), ("XTX", "XTX"),
        ("Pro", "Pro"), ("Max", "Max"), ("PM", "Pro Max"), ("Plus", "Plus"), ("Ultra", "Ultra"), ("Mini", "Mini"), ("mini", "Mini"),
        ("Elite", "Elite"), ("XL", "XL"), ("Bionic", "Bionic"),
    ];

    /// <summary>Finds the member.</summary>
    /// <param name="field">The text.</param>
    /// <param name="family">Where the family's name stands.</param>
    /// <param name="model">How members are written.</param>
    /// <param name="member">The member's canonical name; empty where none follows.</param>
    /// <returns>Just past the member, or the end of the family.</returns>
    public static int Read(FieldText field, TextSpan family, DeviceModel model, out string member)
    {
        member = "";
        var token = TokenCursor.At(field.Tokens, family.End);
        if (token < field.Tokens.Length && TokenCursor.Word(field, token) is "-") token++;
        if (token >= field.Tokens.Length || field.Tokens[token].Span.Start - family.End > 1) return family.End;
        if (!IsModel(TokenCursor.Word(field, token), model)) return family.End;
        if (IsCountOrPercent(field, token)) return family.End;
        member = TokenCursor.Word(field, token++).ToString();
        // A processor's number hangs on its grade: i7-12700K.
        if (model == DeviceModel.Processor && HasHyphenatedNumber(field, token))
        {
            member += "-" + TokenCursor.Word(field, token + 1).ToString();
            token += 2;
        }
        while (Suffix(field, ref token) is { } suffix) member += suffix.StartsWith('+') ? suffix : " " + suffix;
        return field.Tokens[token - 1].Span.End;
    }

    private static string? Suffix(FieldText field, ref int token)
    {
        if (token >= field.Tokens.Length) return null;
        var word = TokenCursor.Word(field, token);
        if (word is "+" && IsGlued(field, token)) { token++; return "+"; }
        foreach (var (printed, canonical) in Suffixes)
        {
            if (!word.Equals(printed, StringComparison.Ordinal)) continue;
            token++;
            return canonical;
        }
        if (token + 1 >= field.Tokens.Length) return null;
        var next = TokenCursor.Word(field, token + 1);
        var isNumbered = (word is "Gen" && char.IsAsciiDigit(next[0]))
            || (word is "Model" && next.Length == 1 && char.IsAsciiLetterUpper(next[0]));
        if (!isNumbered) return null;
        token += 2;
        return string.Create(CultureInfo.InvariantCulture, $"{word} {next}");
    }

    private static bool IsModel(ReadOnlySpan<char> word, DeviceModel model)
    {
        if (word.Length > MaxModelLength || !HasDigit(word)) return false;
        return model switch
        {
            DeviceModel.Number => IsNumber(word),
            DeviceModel.Code => char.IsAsciiLetterUpper(word[0]),
            DeviceModel.Processor => word.Length == 2 && word[0] is 'i' && word[1] is '3' or '5' or '7' or '9',
            _ => IsNumber(word) || char.IsAsciiLetterUpper(word[0]),
        };
    }

    /// <summary>Digits with up to two letters behind, or one letter before them.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        var i = char.IsAsciiLetterUpper(word[0]) ? 1 : 0;
        var start = i;
        while (i < word.Length && char.IsAsciiDigit(word[i])) i++;
        return i > start && word.Length - i <= 2 && word[i..].IndexOfAnyExceptInRange('A', 'z') < 0;
    }

    /// <summary>Whether the number counts something or is a share: "on Pixel 8 images" is a phone, "Xeon 40%" is not.</summary>
    private static bool IsCountOrPercent(FieldText field, int token) =>
        token + 1 < field.Tokens.Length && TokenCursor.Word(field, token + 1) is "%" or "×";

    private static bool HasHyphenatedNumber(FieldText field, int token) =>
        TokenCursor.Word(field, token) is "-" && IsGlued(field, token) && IsGlued(field, token + 1) && HasDigit(TokenCursor.Word(field, token + 1));

    private static bool HasDigit(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('0', '9') >= 0;

    private static bool IsGlued(FieldText field, int token) =>
        token > 0 && token < field.Tokens.Length && field.Tokens[token].Span.Start == field.Tokens[token - 1].Span.End;
}

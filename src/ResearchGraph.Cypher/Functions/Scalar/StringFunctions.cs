using System.Text;
using ResearchGraph.Cypher.Functions.Text;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Scalar;

/// <summary>Functions of texts; positions and lengths count code points.</summary>
internal static class StringFunctions
{
    internal static ScalarFunctionDefinition[] All { get; } =
    [
        Define("left(original :: STRING, length :: INTEGER) :: STRING", "The first characters of a text.", Left),
        Define("right(original :: STRING, length :: INTEGER) :: STRING", "The last characters of a text.", Right),
        Define("substring(original :: STRING, start :: INTEGER, length? :: INTEGER) :: STRING", "The part of a text from a zero-based position on.", Substring),
        Define("toUpper(input :: STRING) :: STRING", "The text in capital letters.", ToUpper),
        Define("upper(input :: STRING) :: STRING", "The text in capital letters.", ToUpper),
        Define("toLower(input :: STRING) :: STRING", "The text in small letters.", ToLower),
        Define("lower(input :: STRING) :: STRING", "The text in small letters.", ToLower),
        Define("trim(input :: STRING, characters? :: STRING) :: STRING", "The text without blanks, or other characters, at both ends.", Trim),
        Define("btrim(input :: STRING, characters? :: STRING) :: STRING", "The text without blanks, or other characters, at both ends.", Trim),
        Define("ltrim(input :: STRING, characters? :: STRING) :: STRING", "The text without blanks, or other characters, at its start.", TrimStart),
        Define("rtrim(input :: STRING, characters? :: STRING) :: STRING", "The text without blanks, or other characters, at its end.", TrimEnd),
        Define("replace(original :: STRING, search :: STRING, replacement :: STRING) :: STRING", "The text with each occurrence of a part replaced.", Replace),
        Define("split(original :: STRING, delimiter :: STRING | LIST) :: LIST", "The parts of a text between a delimiter, or any of a list of them.", Split),
        Define("char_length(input :: STRING) :: INTEGER", "How many characters a text has.", Length),
        Define("character_length(input :: STRING) :: INTEGER", "How many characters a text has.", Length),
        Define("normalize(input :: STRING, form? :: STRING) :: STRING", "The text in a Unicode normal form: NFC (the default), NFD, NFKC or NFKD.", Normalize),
    ];

    private static ScalarFunctionDefinition Define(string signature, string description, ScalarFunction body) =>
        ScalarFunctionDefinition.Of("String", signature, description, body);

    private static Value Left(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        CodePoints.Slice(arguments[0].AsString(), 0, NotNegative(arguments[1], "length"));

    private static Value Right(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var text = arguments[0].AsString();
        var length = NotNegative(arguments[1], "length");
        return CodePoints.Slice(text, Math.Max(0, CodePoints.Count(text) - length), length);
    }

    private static Value Substring(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        CodePoints.Slice(
            arguments[0].AsString(),
            NotNegative(arguments[1], "start"),
            arguments.Length > 2 ? NotNegative(arguments[2], "length") : int.MaxValue);

    private static Value ToUpper(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        arguments[0].AsString().ToUpperInvariant().Replace("ß", "SS", StringComparison.Ordinal);

    private static Value ToLower(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        arguments[0].AsString().ToLowerInvariant().Replace("\u0130", "i\u0307", StringComparison.Ordinal);

    private static Value Trim(ReadOnlySpan<Value> arguments, FunctionContext context) => Trim(arguments, atStart: true, atEnd: true);

    private static Value TrimStart(ReadOnlySpan<Value> arguments, FunctionContext context) => Trim(arguments, atStart: true, atEnd: false);

    private static Value TrimEnd(ReadOnlySpan<Value> arguments, FunctionContext context) => Trim(arguments, atStart: false, atEnd: true);

    private static string Trim(ReadOnlySpan<Value> arguments, bool atStart, bool atEnd)
    {
        var text = arguments[0].AsString();
        HashSet<Rune>? dropped = arguments.Length > 1 ? [.. arguments[1].AsString().EnumerateRunes()] : null;
        var (start, end) = (0, text.Length);
        while (atStart && start < end)
        {
            Rune.DecodeFromUtf16(text.AsSpan(start, end - start), out var rune, out var length);
            if (!IsDropped(rune)) break;
            start += length;
        }

        while (atEnd && start < end)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(start, end - start), out var rune, out var length);
            if (!IsDropped(rune)) break;
            end -= length;
        }

        return text[start..end];

        bool IsDropped(Rune rune) => dropped?.Contains(rune) ?? (Rune.IsWhiteSpace(rune) && !IsNoBreakSpace(rune));
    }

    private static bool IsNoBreakSpace(Rune rune) => rune.Value is 0x00A0 or 0x2007 or 0x202F;

    private static Value Replace(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var (text, search, replacement) = (arguments[0].AsString(), arguments[1].AsString(), arguments[2].AsString());
        ValueLimits.CheckTextLength(LongestReplacement(text.Length, search.Length, replacement.Length));
        if (search.Length > 0) return text.Replace(search, replacement, StringComparison.Ordinal);

        // The empty text occurs before, between and behind all characters.
        var result = new StringBuilder(replacement);
        foreach (var unit in text) result.Append(unit).Append(replacement);
        return result.ToString();
    }

    private static long LongestReplacement(long text, long search, long replacement) =>
        text + (search == 0 ? text + 1 : text / search) * Math.Max(0, replacement - search);

    private static Value Split(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var text = arguments[0].AsString();
        string[] delimiters = arguments[1].Kind == ValueKind.String ? [arguments[1].AsString()] : Delimiters(arguments[1].AsList());
        var parts = delimiters is [""]
            ? [.. text.EnumerateRunes().Select(rune => rune.ToString())]
            : text.Split([.. delimiters.Where(delimiter => delimiter.Length > 0)], StringSplitOptions.None);
        ValueLimits.CheckListCount(parts.Length, context.MaxListElements);
        return new ListValue(Array.ConvertAll(parts, part => (Value)part));
    }

    private static string[] Delimiters(ListValue list)
    {
        var delimiters = new string[list.Count];
        for (var i = 0; i < delimiters.Length; i++)
        {
            delimiters[i] = list[i].Kind == ValueKind.String
                ? list[i].AsString()
                : throw ValueErrors.Because(ValueErrors.InvalidArgumentType, $"A delimiter of split() is a string, not {ValueErrors.Describe(list[i])}.");
        }

        return delimiters;
    }

    private static Value Length(ReadOnlySpan<Value> arguments, FunctionContext context) => (long)CodePoints.Count(arguments[0].AsString());

    private static Value Normalize(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var form = arguments.Length < 2 ? "NFC" : arguments[1].AsString();
        try
        {
            return arguments[0].AsString().Normalize(form.ToUpperInvariant() switch
            {
                "NFC" => NormalizationForm.FormC,
                "NFD" => NormalizationForm.FormD,
                "NFKC" => NormalizationForm.FormKC,
                "NFKD" => NormalizationForm.FormKD,
                _ => throw ValueErrors.Because(ValueErrors.InvalidText, $"A normal form is NFC, NFD, NFKC or NFKD, not {ValueErrors.Describe(form)}."),
            });
        }
        catch (ArgumentException)
        {
            throw ValueErrors.Because(ValueErrors.InvalidText, "A text with half a surrogate pair has no normal form.");
        }
    }

    private static long NotNegative(Value number, string what) => number.AsInteger() is >= 0 and var value
        ? value
        : throw ValueErrors.Because(ValueErrors.NegativeIntegerArgument, $"The {what} is not negative, but {number}.");
}

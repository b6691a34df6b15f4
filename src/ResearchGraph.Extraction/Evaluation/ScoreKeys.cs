using System.Globalization;
using System.Text;

namespace ResearchGraph.Extraction.Evaluation;

/// <summary>
/// The forms in which names, devices, numbers and addresses are compared when annotations are scored: two that agree in
/// them are one. Thread-safe.
/// </summary>
public static class ScoreKeys
{
    private static readonly string[] DeviceNouns = ["gpus", "gpu", "boards", "board", "cards", "card"];

    /// <summary>
    /// A name without case, LaTeX and punctuation: only <c>a</c>–<c>z</c>, digits and <c>+</c> are left of its compatibility form.
    /// </summary>
    public static string Name(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = Compatible(name);
        var key = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Lower(text[i]);
            if (c == '\\') i = SkipCommand(text, i);
            else if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '+') key.Append(c);
        }
        return key.ToString();
    }

    /// <summary>
    /// A device's name without memory size and the words GPU, board and card: <c>NVIDIA A100 80GB GPU</c> is <c>NVIDIA A100</c>.
    /// </summary>
    public static string Device(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var kept = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length;)
        {
            var end = IsBoundary(name, i) ? NeutralEnd(name, i) : i;
            if (end == i) kept.Append(name[end++]);
            i = end;
        }
        return Name(kept.ToString());
    }

    /// <summary>A number to four decimals; ties of the exact binary value go to the even digit.</summary>
    public static string Number(double value)
    {
        // A tie at the fifth decimal is an odd multiple of 1/32: no other double lies exactly between two steps of 0.0001.
        var thirtySeconds = value * 32;
        var isTie = Math.Abs(value) < 1e12 && Math.Floor(thirtySeconds) == thirtySeconds && Math.Abs(thirtySeconds % 2) == 1;
        var text = isTie
            ? Math.Round((long)thirtySeconds / 32m, 4, MidpointRounding.ToEven).ToString("F4", CultureInfo.InvariantCulture)
            : value.ToString("F4", CultureInfo.InvariantCulture);
        return text == "-0.0000" ? "0.0000" : text;
    }

    /// <summary>An address without case and final slashes.</summary>
    public static string Address(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.TrimEnd('/').ToLowerInvariant();
    }

    /// <summary>The compatibility form; a lone surrogate, which has none, becomes a replacement character.</summary>
    private static string Compatible(string name) =>
        Ascii.IsValid(name) ? name : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)).Normalize(NormalizationForm.FormKC);

    private static char Lower(char c) => c switch
    {
        '×' => 'x',
        // Its full lower case is an i with a combining dot, which the key leaves out.
        'İ' => 'i',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>
    /// The last position of a LaTeX command at <paramref name="i"/>, or <paramref name="i"/> where the backslash is alone.
    /// </summary>
    private static int SkipCommand(string text, int i)
    {
        while (i + 1 < text.Length && (text[i + 1] == '⋅' || char.IsAsciiLetterLower(Lower(text[i + 1])))) i++;
        return i;
    }

    /// <summary>The end of a word at <paramref name="start"/> that does not tell devices apart, or <paramref name="start"/>.</summary>
    private static int NeutralEnd(string name, int start)
    {
        foreach (var noun in DeviceNouns)
        {
            var end = start + noun.Length;
            if (string.Compare(name, start, noun, 0, noun.Length, StringComparison.OrdinalIgnoreCase) == 0 && IsBoundary(name, end)) return end;
        }
        var i = start;
        while (i < name.Length && char.IsDigit(name[i])) i++;
        if (i == start) return start;
        if (i < name.Length && name[i] == ' ') i++;
        return string.Compare(name, i, "GB", 0, 2, StringComparison.OrdinalIgnoreCase) == 0 && IsBoundary(name, i + 2) ? i + 2 : start;
    }

    private static bool IsBoundary(string name, int i) => i <= name.Length && IsWordCharacter(name, i - 1) != IsWordCharacter(name, i);

    private static bool IsWordCharacter(string name, int i) =>
        i >= 0 && i < name.Length && (char.IsLetterOrDigit(name[i]) || name[i] == '_'
            || char.GetUnicodeCategory(name[i]) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber);
}

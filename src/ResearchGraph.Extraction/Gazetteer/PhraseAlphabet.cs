using System.Runtime.CompilerServices;

namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>
/// Writes folded characters in 64 symbols, so that a state of a <see cref="PhraseTrie"/> needs one machine word to say which
/// symbols lead on: a letter, digit or common sign is one symbol; any other character is <see cref="Escape"/> and the four
/// hexadecimal digits of its code. Thread-safe.
/// </summary>
internal static class PhraseAlphabet
{
    /// <summary>Letters and digits are the symbols below this one.</summary>
    public const int WordSymbols = 36;

    /// <summary>The symbol that announces a character written in <see cref="EscapedLength"/> digits.</summary>
    public const int Escape = 63;

    /// <summary>Number of digits behind <see cref="Escape"/>, the highest first.</summary>
    public const int EscapedLength = 4;

    private const string Signs = ".+/&'():@*#,%!?;\"=<>[]$~|";

    private static readonly byte[] Symbols = Collect();

    /// <summary>The symbol of a character, whatever its case, or <see cref="Escape"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SymbolOf(char c)
    {
        var symbols = Symbols;
        return c < symbols.Length ? symbols[c] : SymbolOfRare(c);
    }


    /// <summary>One of the digits that write an escaped character, from 0 to 15.</summary>
    /// <param name="c">The character.</param>
    /// <param name="index">0-based number of the digit.</param>
    public static int DigitOf(char c, int index) => (PhraseText.Fold(c) >> (4 * (EscapedLength - 1 - index))) & 0xF;

    /// <summary>Folding leads from a few rare characters, such as the sign of the kelvin, to common ones.</summary>
    private static int SymbolOfRare(char c) => PhraseText.Fold(c) is < (char)128 and var folded ? Symbols[folded] : Escape;

    private static byte[] Collect()
    {
        var symbols = new byte[128];
        Array.Fill(symbols, (byte)Escape);
        var next = 0;
        for (var c = 'a'; c <= 'z'; c++) symbols[c] = symbols[char.ToUpperInvariant(c)] = (byte)next++;
        for (var c = '0'; c <= '9'; c++) symbols[c] = (byte)next++;
        foreach (var c in Signs) symbols[c] = (byte)next++;
        return symbols;
    }
}

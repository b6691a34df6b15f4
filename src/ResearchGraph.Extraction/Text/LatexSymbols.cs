using System.Collections.Frozen;

namespace ResearchGraph.Extraction.Text;

/// <summary>LaTeX commands that stand for one character. Thread-safe.</summary>
internal static class LatexSymbols
{
    /// <summary>Commands, each followed by its character.</summary>
    private const string Table = """
        times × cdot · div ÷ pm ± sim ~ approx ≈ leq ≤ le ≤ geq ≥ ge ≥ ll ≪ gg ≫ neq ≠ infty ∞ sqrt √ sum ∑
        rightarrow → to → leftarrow ← uparrow ↑ downarrow ↓ ldots … dots … cdots … alpha α beta β gamma γ
        delta δ epsilon ε varepsilon ε eta η theta θ kappa κ lambda λ mu μ nu ν pi π rho ρ sigma σ tau τ
        phi φ varphi φ psi ψ omega ω Delta Δ Gamma Γ Lambda Λ Omega Ω Phi Φ Psi Ψ Sigma Σ ell ℓ degree °
        circ ° percent % ss ß ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı textasciitilde ~
        textquotesingle ' textendash - textemdash — textdegree ° xi ξ zeta ζ chi χ iota ι Theta Θ Pi Π
        propto ∝ ast * star * in ∈ partial ∂ nabla ∇ prime ' mid | lesssim ≲ gtrsim ≳
        """;

    private static readonly string[] Blanks = ["quad", "qquad"];

    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Symbols =
        Entries().ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The character of a command, given without its backslash.</summary>
    public static bool TryGet(ReadOnlySpan<char> name, out char symbol) => Symbols.TryGetValue(name, out symbol);

    private static IEnumerable<KeyValuePair<string, char>> Entries()
    {
        var words = Table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i += 2) yield return new(words[i], words[i + 1][0]);
        foreach (var blank in Blanks) yield return new(blank, ' ');
    }
}

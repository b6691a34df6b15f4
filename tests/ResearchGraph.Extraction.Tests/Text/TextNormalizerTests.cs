using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Text;

public class TextNormalizerTests
{
    [Theory]
    [InlineData(@"$\times$4 upscaling", "×4 upscaling")]
    [InlineData(@"1.6$\times$ acceleration", "1.6× acceleration")]
    [InlineData(@"$2.2\times$ model", "2.2× model")]
    [InlineData(@"\textbf{FLEX} (\textbf{F}requency-aware \textbf{L}ength \textbf{EX}tension)", "FLEX (Frequency-aware Length EXtension)")]
    [InlineData(@"\textit{spectral \textbf{bias}}", "spectral bias")]
    [InlineData(@"available at \url{https://a.org/b_c}", "available at https://a.org/b_c")]
    [InlineData(@"\href{https://a.org/x}{https://a.org}", "https://a.org/x https://a.org")]
    [InlineData(@"at https://a.org{https://a.org}", "at https://a.org https://a.org")]
    [InlineData(@"DA$^2$", "DA2")]
    [InlineData(@"MLICv2$^+$", "MLICv2+")]
    [InlineData(@"MoE-I$^2$: Compressing", "MoE-I2: Compressing")]
    [InlineData(@"$W^{res}$ and $\mathcal{O}(1/t)$", "Wres and O(1/t)")]
    [InlineData(@"$\frac{a}{b}$", "a/b")]
    [InlineData("Network~(FFN)", "Network (FFN)")]
    [InlineData("~30% faster, (~20%)", "~30% faster, (~20%)")]
    [InlineData(@"less than 1\% drop", "less than 1% drop")]
    [InlineData(@"A\_B \& C", "A_B & C")]
    [InlineData(@"2.17$\downarrow $ vs", "2.17↓ vs")]
    [InlineData("``next-token'' prediction", "\"next-token\" prediction")]
    [InlineData(@"as shown~\cite{smith2020} here", "as shown  here")]
    [InlineData("{{nested}} {braces}", "nested braces")]
    public void Resolves_markup(string printed, string expected) =>
        Assert.Equal(expected, TextNormalizer.Normalize(printed).Value);

    [Theory]
    [InlineData("$500 Training Cost", "$500 Training Cost")]
    [InlineData(@"$500 Training Cost at $\times$4", "$500 Training Cost at ×4")]
    [InlineData("from $500 to $1000 a month", "from $500 to $1000 a month")]
    [InlineData(@"costs \$500, $x$ times", "costs $500, x times")]
    [InlineData(@"5.18\times$ latency and 42.9%$ energy", "5.18× latency and 42.9% energy")]
    [InlineData("$$", "")]
    [InlineData("a $ b", "a  b")]
    public void Tells_prices_from_formulas(string printed, string expected) =>
        Assert.Equal(expected, TextNormalizer.Normalize(printed).Value);

    [Theory]
    [InlineData(@"na\""ive", "naïve")]
    [InlineData(@"Fr\'echet", "Fréchet")]
    [InlineData(@"Fr\'{e}chet", "Fréchet")]
    [InlineData(@"G{\""o}del", "Gödel")]
    [InlineData(@"G{\""{o}}del", "Gödel")]
    [InlineData(@"Fran\c{c}ois", "François")]
    [InlineData(@"\v{S}imon and Ho\v s", "Šimon and Hoš")]
    [InlineData(@"na\""\i ve", "naïve")]
    [InlineData(@"Stra\ss e", "Straß e")]
    [InlineData("Týr", "Týr")]
    [InlineData("Ty\u0301r", "Týr")]
    public void Composes_accents(string printed, string expected) =>
        Assert.Equal(expected, TextNormalizer.Normalize(printed).Value);

    [Theory]
    [InlineData("10\u20132 \u2018a\u2019 \u201Cb\u201D", "10-2 'a' \"b\"")]
    [InlineData("soft\u00ADhyphen\u200B", "softhyphen")]
    [InlineData("no\u00A0break\tand\nline", "no break and line")]
    [InlineData("\uFB01ne \u2715 2", "fine × 2")]
    public void Unifies_characters(string printed, string expected) =>
        Assert.Equal(expected, TextNormalizer.Normalize(printed).Value);

    [Theory]
    [InlineData("\\")]
    [InlineData("\\textbf{")]
    [InlineData("}{}{$")]
    [InlineData("\\'")]
    [InlineData("\\c{")]
    [InlineData("\\cite{never closed")]
    [InlineData("\uD800")]
    [InlineData("a\uDC00\u0301")]
    [InlineData("$\\$$\\")]
    public void Survives_malformed_text(string printed) =>
        Assert.True(TextNormalizer.Normalize(printed).Value.Length <= printed.Length);

    [Fact]
    public void Keeps_plain_text_as_the_same_string()
    {
        const string Plain = "It's a plain, \"quoted\" text: 100% of it (x^2).";
        Assert.Same(Plain, TextNormalizer.Normalize(Plain).Value);
    }

    [Fact]
    public void Takes_linear_time_on_a_line_of_dollars()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var unit in new[] { "$ ", "$1", "{", "\\cite{", "\\'", "a\u0301\u0301\u0301\u0301", "\\frac{" })
            TextNormalizer.Normalize(string.Concat(Enumerable.Repeat(unit, 200_000)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for 7 texts of 200,000 units");
    }
}

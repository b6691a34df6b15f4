namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>One spelling of a gazetteer entry with its case rule. In a file, <c>=SPAN</c> asks for exactly these letters, <c>~Mamba</c> takes any case.</summary>
/// <param name="Text">The spelling.</param>
/// <param name="Case">How letter case must agree.</param>
public readonly record struct GazetteerSurface(string Text, CaseRule Case)
{
    /// <summary>Reads a spelling with its optional mark; without one, a spelling of four letters or more with a digit or of more than one word takes any case.</summary>
    /// <param name="written">The spelling as the file has it.</param>
    public static GazetteerSurface Parse(string written)
    {
        ArgumentException.ThrowIfNullOrEmpty(written);
        return written[0] switch
        {
            '=' => new GazetteerSurface(written[1..].Trim(), CaseRule.Exact),
            '~' => new GazetteerSurface(written[1..].Trim(), CaseRule.Ignore),
            _ => new GazetteerSurface(written, IsDistinct(written) ? CaseRule.Ignore : CaseRule.Exact),
        };
    }

    /// <summary>Whether no ordinary word or short symbol looks like the spelling in another case.</summary>
    private static bool IsDistinct(string written) =>
        written.Count(char.IsLetterOrDigit) >= 4 && written.Any(c => char.IsDigit(c) || c is ' ' or '-');
}

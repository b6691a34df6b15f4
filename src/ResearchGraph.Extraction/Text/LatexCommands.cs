namespace ResearchGraph.Extraction.Text;

/// <summary>LaTeX commands whose arguments need more than dropping the braces. Thread-safe.</summary>
internal static class LatexCommands
{
    /// <summary>Whether the argument is a key and no text: <c>\cite{…}</c>.</summary>
    public static bool HidesArgument(ReadOnlySpan<char> name) =>
        name is "cite" or "citep" or "citet" or "ref" or "eqref" or "label" or "vspace" or "hspace";

    /// <summary>What separates two arguments in print; the null character where nothing does.</summary>
    public static char ArgumentSeparator(ReadOnlySpan<char> name) => name switch
    {
        "href" => ' ',
        "frac" or "tfrac" or "dfrac" => '/',
        _ => '\0',
    };
}

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>The key under which spellings of one name meet: letters and digits in small case, and plus signs. Thread-safe.</summary>
internal static class NameKey
{
    /// <summary>The key of a name: <c>ecar</c> for both <c>E-CAR</c> and <c>ECAR</c>.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        Span<char> key = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c)) key[length++] = char.ToLowerInvariant(c);
            else if (c == '+') key[length++] = c;
            else if (c == '×') key[length++] = 'x';
        }
        return key[..length].ToString();
    }

    /// <summary>The key of a name without the s of a plural acronym: <c>llm</c> for <c>LLMs</c>.</summary>
    public static string Singular(ReadOnlySpan<char> name) => Of(WithoutPlural(name));

    /// <summary>A name without the s of a plural acronym.</summary>
    public static ReadOnlySpan<char> WithoutPlural(ReadOnlySpan<char> name) =>
        name.Length > 2 && name[^1] == 's' && char.IsUpper(name[^2]) ? name[..^1] : name;
}

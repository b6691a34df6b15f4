namespace ResearchGraph.Cypher.Functions;

/// <summary>Limits on single values, so that one expression cannot exhaust memory at a stroke.</summary>
public static class ValueLimits
{
    /// <summary>The most elements of a list that an operator or function makes: 20 million, 320 MB.</summary>
    public const int MaxListElements = 20_000_000;

    /// <summary>The most UTF-16 code units of a text that an operator or function makes: 100 million, 200 MB.</summary>
    public const int MaxTextLength = 100_000_000;

    internal static void CheckListCount(long count, int limit = MaxListElements)
    {
        if (count > limit) throw ValueErrors.TooLarge(FormattableString.Invariant($"A list of {count} elements"), limit);
    }

    internal static void CheckTextLength(long length)
    {
        if (length > MaxTextLength) throw ValueErrors.TooLarge(FormattableString.Invariant($"A text of {length} characters"), MaxTextLength);
    }
}

using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Devices;

/// <summary>Leaves out class names that only complete a device's name: the <c>GPU</c> of <c>A100 80GB GPU</c>. Thread-safe.</summary>
internal static class ClassNounRule
{
    private const int MaxGap = 10;

    /// <summary>The places without such nouns, in order.</summary>
    public static IEnumerable<DeviceMatch> WithoutNouns(FieldText field, List<DeviceMatch> matches)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            var follows = i > 0 && matches[i].IsClass && !matches[i - 1].IsClass;
            if (follows && IsMemorySize(field, matches[i - 1].Span.End, matches[i].Span.Start)) continue;
            yield return matches[i];
        }
    }

    /// <summary>Whether nothing but blanks, hyphens and a memory size stands between two positions.</summary>
    private static bool IsMemorySize(FieldText field, int start, int end)
    {
        if (end - start > MaxGap) return false;
        for (var i = start; i < end; i++)
        {
            if (!char.IsAsciiDigit(field.Value[i]) && field.Value[i] is not (' ' or '-' or '(' or ')' or 'G' or 'B')) return false;
        }
        return true;
    }
}

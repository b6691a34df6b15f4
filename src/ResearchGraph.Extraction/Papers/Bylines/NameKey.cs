using System.Text;

namespace ResearchGraph.Extraction.Papers.Bylines;

/// <summary>The form in which names are compared: composed accents, plain apostrophes and hyphens.</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        if (IsAscii(name)) return name;
        var composed = IsWellFormed(name) ? name.Normalize(NormalizationForm.FormC) : name;
        return composed.Replace('’', '\'').Replace('‐', '-').Replace('‑', '-');
    }

    private static bool IsAscii(string name)
    {
        foreach (var c in name)
        {
            if (c > 127) return false;
        }

        return true;
    }

    /// <summary>Whether it has no surrogate without its partner; normalisation throws on those.</summary>
    private static bool IsWellFormed(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsSurrogate(name[i])) continue;
            if (!char.IsSurrogatePair(name, i)) return false;
            i++;
        }

        return true;
    }
}

namespace ResearchGraph.Construction.Resolution.Names;

/// <summary>A person's name taken apart. Immutable and thread-safe.</summary>
/// <remarks>
/// The family name is the last word (<c>Oord</c> of <c>Aaron van den Oord</c>): enough to block by, whatever the particles.
/// <c>Family, Given</c> is turned round. Hyphens and points part given names, so that <c>Yu-Neng</c> is two and <c>J.R.</c> too.
/// </remarks>
public sealed class PersonName
{
    private static readonly string[] Suffixes = ["jr", "sr", "ii", "iii", "iv"];

    private PersonName(string display, string key, string family, string[] given)
    {
        Display = display;
        Key = key;
        Family = family;
        Given = given;
    }

    /// <summary>The name as printed, blanks tidied.</summary>
    public string Display { get; }

    /// <summary>What spellings of the name share: given names run together, a bar, the family name, all folded.</summary>
    public string Key { get; }

    /// <summary>The folded family name.</summary>
    public string Family { get; }

    /// <summary>The folded given names in order, initials as one letter; empty for a name of one word.</summary>
    public IReadOnlyList<string> Given { get; }

    /// <summary>Whether the first given name is only an initial, or there is none.</summary>
    public bool IsShort => Given.Count == 0 || Given[0].Length == 1;

    /// <summary>Whether all given names are only initials, of which there is at least one.</summary>
    public bool IsInitialsOnly => Given.Count > 0 && Given.All(part => part.Length == 1);

    /// <summary>What spellings that may be of one name share: the family name and the first letter of the given names.</summary>
    public string BlockKey => Given.Count == 0 ? Family : $"{Family}|{Given[0][0]}";

    /// <summary>Takes a printed name apart.</summary>
    /// <param name="printed">The name; not empty.</param>
    public static PersonName Parse(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        var words = Turned(printed).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return new PersonName(printed, printed, printed, []);
        var display = string.Join(' ', words);
        var last = words.Length - 1;
        var suffix = "";
        while (last > 1 && Array.IndexOf(Suffixes, NameFolding.TitleKey(words[last])) >= 0) suffix = NameFolding.TitleKey(words[last--]);
        var family = NameFolding.TitleKey(words[last]) + suffix;
        var given = GivenNames(words.AsSpan(0, last));
        return new PersonName(display, $"{string.Concat(given)}|{family}", family, given);
    }

    /// <summary>How this name and another one may be spellings of one person's name.</summary>
    public NameAgreement CompareTo(PersonName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Key == other.Key) return NameAgreement.Same;
        if (Family != other.Family || Given.Count == 0 || other.Given.Count == 0) return NameAgreement.Different;
        var (few, many) = Given.Count <= other.Given.Count ? (Given, other.Given) : (other.Given, Given);
        if (!Agree(few[0], many[0])) return NameAgreement.Different;
        var next = 1;
        for (var i = 1; i < few.Count; i++)
        {
            while (next < many.Count && !Agree(few[i], many[next])) next++;
            if (next++ == many.Count) return NameAgreement.Different;
        }
        return few[0] == many[0] && few[0].Length > 1 ? NameAgreement.MiddleOmitted : NameAgreement.Initials;
    }

    private static string Turned(string printed)
    {
        var comma = printed.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0 || comma != printed.LastIndexOf(',')) return printed;
        var given = printed[(comma + 1)..];
        return Array.IndexOf(Suffixes, NameFolding.TitleKey(given)) >= 0
            ? printed.Replace(',', ' ')
            : $"{given} {printed[..comma]}";
    }

    private static string[] GivenNames(ReadOnlySpan<string> words)
    {
        var given = new List<string>(words.Length);
        foreach (var word in words)
        {
            foreach (var part in word.Split(['-', '.', '\u2010', '\u2011', '\u2013'], StringSplitOptions.RemoveEmptyEntries))
            {
                var folded = NameFolding.TitleKey(part);
                if (folded.Length > 0) given.Add(folded);
            }
        }
        return [.. given];
    }

    private static bool Agree(string a, string b) =>
        a == b || (a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]);
}

using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>The last part of the repository's address, for a paper that names its work nowhere else: <c>github.com/AlgoHunt/StreamRF</c>. Thread-safe.</summary>
internal static class RepositoryRule
{
    private const string Rule = "repository";

    private static readonly string[] Hosts = ["github.com/", "gitlab.com/", "github.io/", "huggingface.co/"];

    /// <summary>Adds the name of each repository that looks like one.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="isOnlyName">Whether no other rule found a name: then the address alone is believed, else it only supports a name.</param>
    /// <param name="candidates">Where to add.</param>
    public static void Apply(PaperWords paper, bool isOnlyName, CandidateSet candidates)
    {
        var words = paper.Abstract;
        for (var i = 0; i < words.Count; i++)
        {
            if ((words[i].Shape & WordShape.Address) == 0) continue;
            var address = words[i].Full;
            var text = words.Letters(address).TrimEnd('/');
            var slash = text.LastIndexOf('/');
            if (slash < 8 || !IsRepository(text)) continue;
            var name = text[(slash + 1)..];
            var span = new TextSpan(address.Start + slash + 1, name.Length);
            if (candidates.Find(NameKey.Of(name)) is not null) candidates.Add(words.Field, span, Rule, 0.5);
            else if (isOnlyName && name.Length is >= 3 and <= 20 && WordShapes.IsNameLike(WordShapes.Of(name), name) && !name.ContainsAny('_', '.') && !HoldsAnother(name))
                candidates.Add(words.Field, span, Rule, 0.62);
        }
    }

    private static bool IsRepository(ReadOnlySpan<char> address)
    {
        foreach (var host in Hosts)
        {
            if (address.Contains(host, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>Several words with hyphens describe rather than name.</summary>
    private static bool HoldsAnother(ReadOnlySpan<char> name) => name.Count('-') > 1;
}

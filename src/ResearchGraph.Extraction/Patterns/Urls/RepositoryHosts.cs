using System.Collections.Frozen;

namespace ResearchGraph.Extraction.Patterns.Urls;

/// <summary>Tells addresses of code repositories from others by host and path. Thread-safe.</summary>
internal static class RepositoryHosts
{
    // On all of them two path segments name a repository: owner/name, or a section and a number.
    private const int NeededSegments = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Hosts = new[]
    {
        "github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "gitee.com", "huggingface.co", "modelscope.cn", "sr.ht", "git.sr.ht",
        "anonymous.4open.science", "zenodo.org", "sourceforge.net", "codeocean.com",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>First segments of a path under which these hosts keep something else than repositories.</summary>
    private static readonly string[] OtherSections = ["papers", "datasets", "spaces", "blog", "collections", "features", "topics"];

    /// <summary>Whether an address is that of a code repository.</summary>
    public static bool IsRepository(string address)
    {
        var rest = address.AsSpan();
        var scheme = rest.IndexOf("://");
        if (scheme >= 0) rest = rest[(scheme + 3)..];
        var slash = rest.IndexOf('/');
        if (slash < 0) return false;
        var host = rest[..slash];
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) host = host[4..];
        return Hosts.Contains(host) && NamesRepository(rest[(slash + 1)..]);
    }

    private static bool NamesRepository(ReadOnlySpan<char> path)
    {
        var cut = path.IndexOfAny('?', '#');
        if (cut >= 0) path = path[..cut];
        var segments = 0;
        foreach (var range in path.Split('/'))
        {
            var segment = path[range];
            if (segment.IsEmpty) continue;
            if (segments == 0 && IsOtherSection(segment)) return false;
            segments++;
        }
        return segments >= NeededSegments;
    }

    private static bool IsOtherSection(ReadOnlySpan<char> segment)
    {
        foreach (var section in OtherSections)
        {
            if (segment.Equals(section, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}

using System.Collections.Frozen;

namespace ResearchGraph.Extraction.Patterns.Urls;

/// <summary>Tells addresses of code repositories from others by host and path. Thread-safe.</summary>
internal static class RepositoryHosts
{
    /// <summary>Hosts of code or models with the number of path segments that name one there (<c>owner/name</c>).</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Segments =
        new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
        {
            ["github.com"] = 2, ["gitlab.com"] = 2, ["bitbucket.org"] = 2, ["codeberg.org"] = 2, ["gitee.com"] = 2,
            ["huggingface.co"] = 2, ["modelscope.cn"] = 2, ["sr.ht"] = 2, ["git.sr.ht"] = 2,
            ["anonymous.4open.science"] = 2, ["zenodo.org"] = 2, ["sourceforge.net"] = 2, ["codeocean.com"] = 2,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

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
        return Segments.TryGetValue(host, out var needed) && HasSegments(rest[(slash + 1)..], needed);
    }

    private static bool HasSegments(ReadOnlySpan<char> path, int needed)
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
        return segments >= needed;
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

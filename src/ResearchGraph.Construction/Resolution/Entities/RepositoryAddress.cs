namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>The address of a code repository, reduced to what names it: host, owner and name.</summary>
/// <param name="Name">Host and path in small letters without <c>.git</c>: <c>github.com/owner/name</c>.</param>
/// <param name="Url">An address to open: <c>https://</c> and host and path as first printed.</param>
internal readonly record struct RepositoryAddress(string Name, string Url)
{
    private static readonly string[] OwnerAndName = ["github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "gitee.com", "huggingface.co"];

    /// <summary>What to show for a reduced name: without its host, where something else is left.</summary>
    public static string Label(string name) => name.Split('/', 2) is [_, { Length: > 0 } path] ? path : name;

    /// <summary>Reduces an address; what lies behind owner and name on the known hosts is left out.</summary>
    public static RepositoryAddress Parse(string address)
    {
        var text = address.Trim();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) text = text[(scheme + 3)..];
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) text = text[4..];
        var end = text.IndexOfAny(['?', '#']);
        if (end >= 0) text = text[..end];
        var parts = text.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return new RepositoryAddress(address, address);
        parts[0] = parts[0].ToLowerInvariant();
        var isKnown = Array.IndexOf(OwnerAndName, parts[0]) >= 0;
        var length = isKnown ? Math.Min(parts.Length, parts.Length > 1 && parts[1] is "datasets" or "spaces" ? 4 : 3) : parts.Length;
        var path = string.Join('/', parts[..length]);
        if (path.EndsWith(".git", StringComparison.OrdinalIgnoreCase)) path = path[..^4];
        return new RepositoryAddress(path.ToLowerInvariant(), $"https://{path}");
    }
}

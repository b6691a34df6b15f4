namespace ResearchGraph.Neo4j.Connection;

/// <summary>A server as users name it. Immutable and thread-safe.</summary>
/// <param name="Scheme">How to speak to it.</param>
/// <param name="Host">Its name or address, in brackets where it is an IPv6 address.</param>
/// <param name="Port">Its port; null where none was given.</param>
/// <param name="Path">A path before the API's own, for servers behind a proxy; empty or <c>/name</c>, without a slash at the end.</param>
public sealed record ServerAddress(ServerScheme Scheme, string Host, int? Port, string Path)
{
    private const string Expected =
        "expected neo4j://host, neo4j+s://host, bolt://host:7687, http://host:7474 or https://host:7473";

    private static readonly Dictionary<string, ServerScheme> Schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["neo4j"] = ServerScheme.Neo4j,
        ["neo4j+s"] = ServerScheme.Neo4jTls,
        ["neo4j+ssc"] = ServerScheme.Neo4jSelfSigned,
        ["bolt"] = ServerScheme.Bolt,
        ["bolt+s"] = ServerScheme.BoltTls,
        ["bolt+ssc"] = ServerScheme.BoltSelfSigned,
        ["http"] = ServerScheme.Http,
        ["https"] = ServerScheme.Https,
        ["https+ssc"] = ServerScheme.HttpsSelfSigned,
    };

    /// <summary>Whether the address names a Bolt port rather than an HTTP one.</summary>
    public bool IsBolt => Scheme is not (ServerScheme.Http or ServerScheme.Https or ServerScheme.HttpsSelfSigned);

    /// <summary>Reads an address; a user and password in it come back apart, so that they are never shown with it.</summary>
    /// <exception cref="ConnectionSettingsException">It is no address of a server.</exception>
    public static (ServerAddress Address, string? User, string? Password) Parse(string text)
    {
        var trimmed = text.Trim();
        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new ConnectionSettingsException($"'{WithoutUserInfo(trimmed)}' is no address of a Neo4j server: {Expected}.");
        }

        if (!Schemes.TryGetValue(uri.Scheme, out var scheme))
        {
            throw new ConnectionSettingsException($"'{uri.Scheme}' is no way to speak to a Neo4j server: {Expected}.");
        }

        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw new ConnectionSettingsException($"The address of the Neo4j server has a part behind '?' or '#', which has no meaning: {Expected}.");
        }

        var (user, password) = UserInfo(uri);
        int? port = trimmed.Contains($":{uri.Port}", StringComparison.Ordinal) && uri.Port > 0 ? uri.Port : null;
        return (new ServerAddress(scheme, uri.Host, port, uri.AbsolutePath.TrimEnd('/')), user, password);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Schemes.First(entry => entry.Value == Scheme).Key}://{Host}{(Port is { } port ? $":{port}" : "")}{Path}";

    private static (string? User, string? Password) UserInfo(Uri uri)
    {
        if (uri.UserInfo.Length == 0)
        {
            return (null, null);
        }

        var parts = uri.UserInfo.Split(':', 2);
        return (Uri.UnescapeDataString(parts[0]), parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : null);
    }

    private static string WithoutUserInfo(string text)
    {
        var at = text.LastIndexOf('@');
        return at < 0 ? text : "…" + text[at..];
    }
}

/// <summary>The schemes of server addresses.</summary>
public enum ServerScheme
{
    /// <summary><c>neo4j://</c>: Bolt, with routing in a cluster.</summary>
    Neo4j,

    /// <summary><c>neo4j+s://</c>: the same over TLS with a certificate that the system trusts.</summary>
    Neo4jTls,

    /// <summary><c>neo4j+ssc://</c>: the same over TLS with any certificate.</summary>
    Neo4jSelfSigned,

    /// <summary><c>bolt://</c>: Bolt to one server.</summary>
    Bolt,

    /// <summary><c>bolt+s://</c>: the same over TLS with a certificate that the system trusts.</summary>
    BoltTls,

    /// <summary><c>bolt+ssc://</c>: the same over TLS with any certificate.</summary>
    BoltSelfSigned,

    /// <summary><c>http://</c>: the HTTP Query API.</summary>
    Http,

    /// <summary><c>https://</c>: the same over TLS with a certificate that the system trusts.</summary>
    Https,

    /// <summary><c>https+ssc://</c>: the same over TLS with any certificate.</summary>
    HttpsSelfSigned,
}

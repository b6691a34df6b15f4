namespace ResearchGraph.Neo4j.Connection;

/// <summary>Where the HTTP interface of a server is.</summary>
/// <param name="Uri">Its address, ended by a slash.</param>
/// <param name="AcceptAnyCertificate">Whether a certificate that the system does not trust is accepted (<c>+ssc</c>).</param>
public sealed record HttpEndpoint(Uri Uri, bool AcceptAnyCertificate)
{
    private const int BoltPort = 7687;
    private const int HttpPort = 7474;
    private const int HttpsPort = 7473;
    private const string CloudDomain = ".databases.neo4j.io";

    /// <summary>
    /// The HTTP interface that belongs to an address. The usual Bolt port leads to the usual HTTP port (7474, with TLS 7473, in
    /// Neo4j's cloud 443); from any other the HTTP port cannot be told.
    /// </summary>
    /// <exception cref="ConnectionSettingsException">The HTTP port cannot be told.</exception>
    public static HttpEndpoint Of(ServerAddress address)
    {
        var isTls = address.Scheme is not (ServerScheme.Http or ServerScheme.Neo4j or ServerScheme.Bolt);
        var isCloud = address.Host.EndsWith(CloudDomain, StringComparison.OrdinalIgnoreCase);
        if (address.IsBolt && address.Port is { } port && port != BoltPort)
        {
            throw new ConnectionSettingsException(
                $"{address} names a Bolt port, but this program speaks Neo4j's HTTP Query API, whose port cannot be told from "
                + $"port {port}. Give the HTTP address (http://{address.Host}:{HttpPort} by default), or set NEO4J_HTTP_URI to it.");
        }

        var ownPort = address.IsBolt ? null : address.Port;
        var usualPort = isCloud && isTls ? 443 : isTls ? HttpsPort : HttpPort;
        var builder = new UriBuilder(isTls ? "https" : "http", address.Host, ownPort ?? usualPort, address.Path + "/");
        return new HttpEndpoint(
            builder.Uri, address.Scheme is ServerScheme.Neo4jSelfSigned or ServerScheme.BoltSelfSigned or ServerScheme.HttpsSelfSigned);
    }
}

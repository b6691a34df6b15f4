using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Transport.Http;

namespace ResearchGraph.Neo4j.Transport;

/// <summary>Chooses the transport for an address.</summary>
public static class TransportFactory
{
    /// <summary>
    /// A transport for a server; nothing is sent yet. Speaks the HTTP Query API, or Bolt where the build has Neo4j's driver and the
    /// address is one of Bolt.
    /// </summary>
    /// <exception cref="ConnectionSettingsException">The address cannot be used by this build.</exception>
    public static INeo4jTransport Create(ConnectionSettings settings)
    {
#if OFFICIAL_PACKAGES
        if (settings.Address.IsBolt)
        {
            return new Bolt.BoltTransport(settings);
        }
#endif
        return new HttpTransport(settings);
    }
}

namespace ResearchGraph.Neo4j.Connection;

/// <summary>
/// The settings of a connection from <c>NEO4J_URI</c>, <c>NEO4J_HTTP_URI</c>, <c>NEO4J_USER</c> (or <c>NEO4J_USERNAME</c>),
/// <c>NEO4J_PASSWORD</c> and <c>NEO4J_DATABASE</c>. What is given in the call wins over the environment, and that over the file.
/// </summary>
public static class ConnectionVariables
{
    private const string DefaultUser = "neo4j";

    /// <summary>Puts the settings together.</summary>
    /// <param name="uri">The address from the command line; null to take it from the variables.</param>
    /// <param name="user">The user from the command line; null to take it from the variables.</param>
    /// <param name="database">The database from the command line; null to take it from the variables.</param>
    /// <param name="environment">Looks a variable up; null where it is not set.</param>
    /// <param name="file">The variables of a <c>.env</c> file; empty where there is none.</param>
    /// <exception cref="ConnectionSettingsException">No address is given, or it is none.</exception>
    public static ConnectionSettings Resolve(
        string? uri, string? user, string? database, Func<string, string?> environment, IReadOnlyDictionary<string, string> file)
    {
        var text = uri ?? Find("NEO4J_URI") ?? Find("NEO4J_HTTP_URI")
            ?? throw new ConnectionSettingsException(
                "No Neo4j server is named: give --neo4j URI, or set NEO4J_URI in the environment or in a file .env.");
        var (address, userOfUri, passwordOfUri) = ServerAddress.Parse(text);
        if (uri is null && address.IsBolt && !BoltIsSpoken && Find("NEO4J_HTTP_URI") is { } httpUri)
        {
            address = ServerAddress.Parse(httpUri).Address;
        }

        var password = passwordOfUri ?? Find("NEO4J_PASSWORD");
        return new ConnectionSettings
        {
            Address = address,
            User = user ?? userOfUri ?? Find("NEO4J_USER") ?? Find("NEO4J_USERNAME") ?? (password is null ? null : DefaultUser),
            Password = password,
            Database = database ?? Find("NEO4J_DATABASE") ?? "neo4j",
        };

        string? Find(string name) => NotEmpty(environment(name)) ?? NotEmpty(file.GetValueOrDefault(name));
    }

#if OFFICIAL_PACKAGES
    private static bool BoltIsSpoken => true;
#else
    private static bool BoltIsSpoken => false;
#endif

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

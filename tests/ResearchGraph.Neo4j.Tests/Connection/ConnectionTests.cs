using ResearchGraph.Neo4j.Connection;

namespace ResearchGraph.Neo4j.Tests.Connection;

public sealed class ConnectionTests
{
    [Theory]
    [InlineData("http://localhost", "http://localhost:7474/")]
    [InlineData("http://localhost:8080/neo/", "http://localhost:8080/neo/")]
    [InlineData("https://db.example", "https://db.example:7473/")]
    [InlineData("https://db.example:443", "https://db.example/")]
    [InlineData("bolt://localhost", "http://localhost:7474/")]
    [InlineData("bolt://localhost:7687", "http://localhost:7474/")]
    [InlineData("neo4j://[::1]:7687", "http://[::1]:7474/")]
    [InlineData("bolt+s://db.example", "https://db.example:7473/")]
    [InlineData("neo4j+s://abc.databases.neo4j.io", "https://abc.databases.neo4j.io/")]
    [InlineData("https+ssc://db.example", "https://db.example:7473/")]
    [InlineData("NEO4J+SSC://db.example", "https://db.example:7473/")]
    public void An_address_leads_to_the_HTTP_interface(string address, string expected)
    {
        var endpoint = HttpEndpoint.Of(ServerAddress.Parse(address).Address);
        Assert.Equal(expected, endpoint.Uri.ToString());
        Assert.Equal(address.Contains("ssc", StringComparison.OrdinalIgnoreCase), endpoint.AcceptAnyCertificate);
    }

    [Fact]
    public void From_another_Bolt_port_the_HTTP_port_cannot_be_told()
    {
        var error = Assert.Throws<ConnectionSettingsException>(() => HttpEndpoint.Of(ServerAddress.Parse("bolt://localhost:9999").Address));
        Assert.Contains("NEO4J_HTTP_URI", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("ftp://localhost")]
    [InlineData("http://localhost?x=1")]
    [InlineData("")]
    [InlineData("bolt://")]
    public void What_is_no_address_is_told_with_what_would_be(string text) =>
        Assert.Contains("neo4j://", Assert.Throws<ConnectionSettingsException>(() => ServerAddress.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void User_and_password_in_an_address_are_taken_out_of_it()
    {
        var (address, user, password) = ServerAddress.Parse("http://ann:p%40ss@host:1234");
        Assert.Equal(("http://host:1234", "ann", "p@ss"), (address.ToString(), user, password));
        var error = Assert.Throws<ConnectionSettingsException>(() => ServerAddress.Parse("htt p://ann:topsecret@host"));
        Assert.DoesNotContain("topsecret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_call_wins_over_the_environment_and_that_over_the_file()
    {
        var file = EnvironmentFile.Parse(["NEO4J_URI=http://file", "NEO4J_USER=file", "NEO4J_DATABASE=file", "NEO4J_PASSWORD='from file'"]);
        var settings = ConnectionVariables.Resolve("http://call", null, null, name => name == "NEO4J_USER" ? "environment" : "", file);
        Assert.Equal(
            ("http://call", "environment", "file", "from file"), (settings.Address.ToString(), settings.User, settings.Database, settings.Password));
        Assert.DoesNotContain("from file", settings.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_HTTP_address_stands_in_for_a_Bolt_one_of_the_environment_where_Bolt_is_not_spoken()
    {
        var file = EnvironmentFile.Parse(["NEO4J_URI=bolt://host:2000", "NEO4J_HTTP_URI=http://host:3000"]);
#if OFFICIAL_PACKAGES
        const string expected = "bolt://host:2000";
#else
        const string expected = "http://host:3000";
#endif
        Assert.Equal(expected, ConnectionVariables.Resolve(null, null, null, _ => null, file).Address.ToString());
        Assert.Equal("bolt://other", ConnectionVariables.Resolve("bolt://other", null, null, _ => null, file).Address.ToString());
    }

    [Fact]
    public void Without_any_address_the_message_says_how_to_give_one()
    {
        var none = new Dictionary<string, string>();
        var error = Assert.Throws<ConnectionSettingsException>(() => ConnectionVariables.Resolve(null, null, null, _ => null, none));
        Assert.Contains("--neo4j URI", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A=b", "b")]
    [InlineData("  export A = \"b c\"  ", "b c")]
    [InlineData("A='#b'", "#b")]
    [InlineData("A=b=c", "b=c")]
    [InlineData("A=\"", "\"")]
    [InlineData("# A=b", null)]
    [InlineData("A", null)]
    public void Lines_of_an_environment_file_are_read(string line, string? expected) =>
        Assert.Equal(expected, EnvironmentFile.Parse([line]).GetValueOrDefault("A"));

    [Fact]
    public void Pauses_grow_and_have_a_ceiling()
    {
        var policy = new RetryPolicy { FirstPause = TimeSpan.FromSeconds(1), LongestPause = TimeSpan.FromSeconds(5) };
        Assert.Equal([1, 2, 4, 5, 5], Enumerable.Range(1, 5).Select(attempt => (int)policy.PauseAfter(attempt, 1).TotalSeconds));
        Assert.Equal(TimeSpan.Zero, policy.PauseAfter(3, 0));
    }
}

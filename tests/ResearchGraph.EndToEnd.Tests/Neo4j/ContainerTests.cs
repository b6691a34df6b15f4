using System.Diagnostics;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;
using YamlDotNet.RepresentationModel;

namespace ResearchGraph.EndToEnd.Tests.Neo4j;

/// <summary>The files of <c>docker</c>, as far as they can be held to something without a container engine.</summary>
[Collection(VerbServerCollection.Name)]
public sealed class ContainerTests(VerbServer server)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docker");

    private static YamlMappingNode Compose { get; } = Read();

    [Fact]
    public void Services_and_volumes_belong_together_and_paths_exist()
    {
        var volumes = ((YamlMappingNode)Compose["volumes"]).Children.Keys.Select(Text).ToList();
        foreach (var mount in Services.SelectMany(service => Texts(service["volumes"])).Where(mount => !mount.StartsWith("${", StringComparison.Ordinal)))
            Assert.Contains(mount.Split(':')[0], volumes);
        Assert.All(Services.Where(service => service.Children.ContainsKey("ports")).SelectMany(service => Texts(service["ports"])),
            port => Assert.StartsWith("127.0.0.1:", port, StringComparison.Ordinal));

        var build = Service("rgraph")["build"];
        var context = Path.GetFullPath(Path.Combine(Folder, Text(build["context"])));
        Assert.Equal(Repository.Root, context);
        var dockerfile = File.ReadAllLines(Path.Combine(context, Text(build["dockerfile"])));
        Assert.All(dockerfile.SelectMany(line => line.Split(' ')).Where(word => word.EndsWith(".csproj", StringComparison.Ordinal)),
            project => Assert.True(File.Exists(Path.Combine(context, project)), project));
        Assert.Contains(dockerfile, line => line == "ENTRYPOINT [\"rgraph\"]");
        Assert.Equal("service_healthy", Text(Service("rgraph")["depends_on"]["neo4j"]["condition"]));
        Assert.True(Directory.Exists(Path.Combine(Folder, "../seeds/listings")));
    }

    [Fact]
    public void Every_variable_is_documented()
    {
        var readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        var names = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Path.Combine(Folder, "compose.yaml")), @"(?<!\$)\$\{(\w+)").Select(match => match.Groups[1].Value);
        Assert.All(names.Distinct(), name => Assert.Contains($"`{name}`", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_container_runs_is_a_command_line_that_works()
    {
        using var folder = new WorkFolder();
        var steps = Texts(Service("rgraph")["command"]).Single().Split(" && ").Select(step => step.Split(' ').Skip(1)
            .Select(word => word.Replace("/listings", Repository.Listings, StringComparison.Ordinal).Replace("/graph/", folder[""], StringComparison.Ordinal)).ToArray()).ToList();
        Assert.Equal(["build", "load"], steps.Select(step => step[0]));
        CommandLine.Expect(steps[0]);
        Assert.Contains("No server answers", CommandLine.Run([.. steps[1], "--neo4j", "http://127.0.0.1:1"]).Error, StringComparison.Ordinal);
    }

    [ServerFact]
    public void The_health_check_passes_on_a_server_and_fails_with_another_password()
    {
        var check = Texts(Service("neo4j")["healthcheck"]["test"]).ToList();
        Assert.Equal("CMD-SHELL", check[0]);
        var address = server.Variables.GetValueOrDefault("NEO4J_HTTP_URI") ?? server.Variables["NEO4J_URI"];
        var command = check[1].Replace("$$", "$", StringComparison.Ordinal).Replace("http://localhost:7474", address, StringComparison.Ordinal);
        Assert.Equal(0, Shell(command, server.Password));
        Assert.Equal(1, Shell(command, "another"));
    }

    private static IEnumerable<YamlMappingNode> Services => ((YamlMappingNode)Compose["services"]).Children.Values.Cast<YamlMappingNode>();

    private static YamlMappingNode Service(string name) => (YamlMappingNode)Compose["services"][name];

    private static int Shell(string command, string password)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { Environment = { ["HEALTH_PASSWORD"] = password } })!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static IEnumerable<string> Texts(YamlNode node) => ((YamlSequenceNode)node).Select(Text);

    private static YamlMappingNode Read()
    {
        var yaml = new YamlStream();
        using var text = new StreamReader(Path.Combine(Folder, "compose.yaml"));
        yaml.Load(text);
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }
}

using System.Xml.Linq;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Golden;

/// <summary>
/// The pictures that the README shows are those that its commands draw. What they show is compared and not where: the last digit of a
/// sine differs between systems. <c>UPDATE_GOLDEN=1</c> draws them anew.
/// </summary>
public sealed class ShippedPictureTests(SeedGraph seeds) : IClassFixture<SeedGraph>, IDisposable
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";
    private readonly WorkFolder _folder = new();

    [Theory]
    [InlineData("collaboration.svg", "collaboration")]
    [InlineData("techniques.svg", "clusters", "techniques")]
    public void A_picture_of_the_seeds_is_fresh(string name, params string[] verb)
    {
        CommandLine.Expect([.. verb, "--graph", seeds.Path, "--out", _folder[name]]);
        var shipped = Path.Combine(Repository.Root, "seeds", "pictures", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(shipped)!);
            File.Copy(_folder[name], shipped, overwrite: true);
            Assert.Fail($"{name} was drawn; look at it, then run the tests without UPDATE_GOLDEN.");
        }
        Assert.True(File.Exists(shipped), $"seeds/pictures/{name} is missing; UPDATE_GOLDEN=1 draws it.");
        Assert.Equal(Contents(shipped), Contents(_folder[name]));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    // Every node with the class of its group, the legend, heading and figures; not the labels, which depend on places.
    private static List<string> Contents(string path)
    {
        var svg = XDocument.Load(path).Root!;
        var discs = svg.Descendants(Ns + "circle").Where(circle => circle.Element(Ns + "title") is not null)
            .Select(circle => $"{circle.Attribute("class")!.Value}: {circle.Element(Ns + "title")!.Value}");
        var texts = svg.Descendants(Ns + "text").Where(text => text.Attribute("class")!.Value != "label").Select(text => text.Value);
        return [.. discs.Concat(texts).Order(StringComparer.Ordinal)];
    }
}

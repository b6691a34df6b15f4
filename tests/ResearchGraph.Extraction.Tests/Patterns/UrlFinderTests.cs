namespace ResearchGraph.Extraction.Tests.Patterns;

public class UrlFinderTests
{
    [Theory]
    [InlineData("Code is available at https://github.com/owner/name.", "https://github.com/owner/name")]
    [InlineData("(code: http://example.org/a_(b)/c).", "http://example.org/a_(b)/c")]
    [InlineData("See (https://example.org/a), and more.", "https://example.org/a")]
    [InlineData(@"at \url{https://github.com/owner/my_name}.", "https://github.com/owner/my_name")]
    [InlineData(@"at \url{https://github.com/owner/my\_name\%20x}", "https://github.com/owner/my_name%20x")]
    [InlineData(@"\href{https://a.github.io/demo}{our page}", "https://a.github.io/demo")]
    [InlineData("at https://github.com/owner/name{https://github.com/owner/name}.", "https://github.com/owner/name")]
    [InlineData("https://a.org/demo}{https://a.org/page}.", "https://a.org/demo|https://a.org/page")]
    [InlineData("https://a.org/xhttps://b.org/y", "https://a.org/x|https://b.org/y")]
    [InlineData("see www.example.org/x, please", "www.example.org/x")]
    [InlineData("code at github.com/owner/name!", "github.com/owner/name")]
    [InlineData("page http://people.org/~name/x.html", "http://people.org/~name/x.html")]
    [InlineData("**https://example.org/a**", "https://example.org/a")]
    [InlineData("Code:https://github.com/", "https://github.com/")]
    [InlineData("HTTPS://EXAMPLE.ORG/A and https://example.org/a/", "HTTPS://EXAMPLE.ORG/A")]
    [InlineData("hosted on github.com/ for you", "")]
    [InlineData("we use https:// and www. prefixes", "")]
    [InlineData("mail me@www.example.org", "")]
    [InlineData("no address", "")]
    public void Finds_addresses(string text, string expected)
    {
        var found = Measures.Extract(text).Urls.Select(url => url.Address);
        Assert.Equal(expected, string.Join("|", found));
    }

    [Theory]
    [InlineData("https://github.com/owner/name", true)]
    [InlineData("https://www.github.com/owner/name/tree/master/x", true)]
    [InlineData("github.com/owner/name", true)]
    [InlineData("https://huggingface.co/owner/model", true)]
    [InlineData("https://gitlab.com/owner/name.git", true)]
    [InlineData("https://zenodo.org/records/123", true)]
    [InlineData("https://github.com/owner", false)]
    [InlineData("https://huggingface.co/datasets/owner/data", false)]
    [InlineData("https://owner.github.io/name", false)]
    [InlineData("https://example.org/owner/name", false)]
    public void Tells_repositories(string address, bool expected) =>
        Assert.Equal(expected, Assert.Single(Measures.Extract($"Code: {address}").Urls).IsRepository);

    [Fact]
    public void Quotes_what_was_printed()
    {
        const string text = @"Code at \url{https://github.com/a/b\_c}.";
        var mention = Assert.Single(Measures.Extract(text).Urls).Evidence;
        Assert.Equal(@"https://github.com/a/b\_c", mention.Text);
        Assert.Equal(mention.Text, mention.Span.Of(text));
    }

    [Fact]
    public void Gives_an_address_of_title_and_abstract_once() =>
        Assert.Single(Measures.Extract("Data: https://a.org/x", "See https://a.org/x/.").Urls);
}

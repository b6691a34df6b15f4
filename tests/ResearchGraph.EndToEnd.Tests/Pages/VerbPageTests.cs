using Microsoft.Playwright;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Pages;

/// <summary>The pages that the verbs write of the seeds, in a real browser.</summary>
public sealed class VerbPageTests(BrowserFixture browser, SeedGraph seeds) : IClassFixture<BrowserFixture>, IClassFixture<SeedGraph>, IDisposable
{
    private readonly WorkFolder _folder = new();

    [BrowserFact]
    public async Task Techniques_are_found_shown_and_filtered()
    {
        CommandLine.Expect("clusters", "techniques", "--graph", seeds.Path, "--out", _folder["techniques.html"]);
        await using var page = await browser.OpenAsync(_folder["techniques.html"], ColorScheme.Dark);
        Assert.InRange(await page.BackgroundAsync(), 0, 200);
        await page.Page.FillAsync("#find", "FlashAttention (sys");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("FlashAttention (system)", await page.TextAsync("#details-name"));
        Assert.Contains("FlashAttention", await page.TextAsync("#details-items ul"), StringComparison.Ordinal);
        var all = await page.TextAsync("#status");
        await page.Page.ClickAsync("#group-list li input");
        Assert.NotEqual(all, await page.TextAsync("#status"));
        Assert.Single(page.Requests);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_click_on_an_author_shows_the_papers()
    {
        CommandLine.Expect("collaboration", "--around", "Yixing Xu", "--hops", "1", "--graph", seeds.Path, "--out", _folder["authors.html"]);
        await using var page = await browser.OpenAsync(_folder["authors.html"]);
        Assert.Contains("Yixing Xu", await page.TextAsync("h1"), StringComparison.Ordinal);
        Assert.True(await page.ColorsAsync() > 20, "the picture is empty");
        Assert.InRange(await page.ScaleAsync(), 9, 24);
        await page.ClickAsync("author:yixing-xu");
        Assert.Equal("Yixing Xu", await page.TextAsync("#details-name"));
        Assert.True(await page.Page.Locator("#details-items li").CountAsync() > 0, "no papers are shown");
        Assert.Single(page.Requests);
        Assert.Empty(page.Complaints);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}

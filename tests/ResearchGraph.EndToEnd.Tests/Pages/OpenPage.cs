using Microsoft.Playwright;

namespace ResearchGraph.EndToEnd.Tests.Pages;

/// <summary>A network's page in a browser, and what a test asks of it.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    internal OpenPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Request += (_, request) => Requests.Add(request.Url);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add(message.Text);
        };
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Every address that was asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Errors and warnings of the script and the console.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The text of the first element that a selector finds.</summary>
    public async Task<string> TextAsync(string selector) => (await Page.Locator(selector).First.InnerTextAsync()).Trim();

    /// <summary>Whether the first element that a selector finds can be seen.</summary>
    public Task<bool> IsSeenAsync(string selector) => Page.Locator(selector).First.IsVisibleAsync();

    /// <summary>How far the picture is zoomed in.</summary>
    public Task<double> ScaleAsync() => Page.EvaluateAsync<double>("networkPage.scale()");

    /// <summary>Where a node is in the window.</summary>
    public async Task<(float X, float Y)> PositionAsync(string id) =>
        (await Page.EvaluateAsync<float>("id => networkPage.positionOf(id).x", id), await Page.EvaluateAsync<float>("id => networkPage.positionOf(id).y", id));

    /// <summary>Clicks on a node.</summary>
    public async Task ClickAsync(string id)
    {
        var (x, y) = await PositionAsync(id);
        await Page.Mouse.ClickAsync(x, y);
    }

    /// <summary>The colour of the picture's upper left corner, as red + green + blue, after everything has been drawn.</summary>
    public async Task<int> BackgroundAsync()
    {
        await SettleAsync();
        return await Page.EvaluateAsync<int>("(() => { const d = plot.getContext('2d').getImageData(1, 1, 1, 1).data; return d[0] + d[1] + d[2]; })()");
    }

    /// <summary>How many different colours the picture has.</summary>
    public async Task<int> ColorsAsync()
    {
        await SettleAsync();
        return await Page.EvaluateAsync<int>(
            "(() => { const d = plot.getContext('2d').getImageData(0, 0, plot.width, plot.height).data; const s = new Set();"
            + " for (let i = 0; i < d.length; i += 4) s.add(d[i] << 16 | d[i + 1] << 8 | d[i + 2]); return s.size; })()");
    }

    /// <summary>Presses Tab until an element has the focus.</summary>
    public async Task TabToAsync(string id)
    {
        for (var press = 0; press < 60; press++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<string>("document.activeElement.id") == id) return;
        }
        Assert.Fail($"60 presses of Tab did not reach #{id}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    // Two frames: what was asked to be drawn has been.
    private async Task SettleAsync() => await Page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
}

using Microsoft.Playwright;
using ResearchGraph.Analytics.Drawing;
using ResearchGraph.EndToEnd.Tests.Verbs;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Pages;

/// <summary>The interactive page, in a real browser.</summary>
public sealed class NetworkPageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private readonly WorkFolder _folder = new();

    [BrowserFact]
    public async Task It_draws_without_asking_any_server()
    {
        var file = SamplePicture.WritePage(_folder);
        await using var page = await browser.OpenAsync(file);
        Assert.True(await page.ColorsAsync() > 20, "the picture is empty");
        Assert.Equal("6 authors of 6, 6 collaborations", await page.TextAsync("#status"));
        Assert.All(page.Requests, address => Assert.Equal(new Uri(file).AbsoluteUri, address));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Names_stay_texts()
    {
        await using var page = await browser.OpenAsync(SamplePicture.WritePage(_folder));
        Assert.Equal("People & </script><script>window.broken = 1</script>", await page.TextAsync("h1"));
        await page.ClickAsync("turing");
        Assert.Contains("</script><script>window.broken = 1</script>", await page.TextAsync("#details-items ul"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Page.Locator("a[href^='javascript']").CountAsync());
        Assert.True(await page.Page.EvaluateAsync<bool>("window.broken === undefined"));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task It_zooms_by_wheel_buttons_and_keys_and_moves_by_dragging()
    {
        await using var page = await browser.OpenAsync(SamplePicture.WritePage(_folder));
        var first = await page.ScaleAsync();
        await page.Page.Mouse.MoveAsync(700, 400);
        await page.Page.Mouse.WheelAsync(0, -240);
        await page.Page.WaitForFunctionAsync("first => networkPage.scale() > first * 1.3", first);
        await page.Page.ClickAsync("#fit");
        Assert.Equal(first, await page.ScaleAsync(), 1e-9);
        await page.Page.ClickAsync("#zoom-in");
        Assert.Equal(first * 1.3, await page.ScaleAsync(), 1e-9);
        await page.Page.FocusAsync("#plot");
        await page.Page.Keyboard.PressAsync("-");
        Assert.Equal(first, await page.ScaleAsync(), 1e-9);
        var (x, y) = await page.PositionAsync("ada");
        await page.Page.Mouse.MoveAsync(400, 700);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync(450, 680);
        await page.Page.Mouse.UpAsync();
        var (movedX, movedY) = await page.PositionAsync("ada");
        Assert.Equal((50, -20), (Math.Round(movedX - x), Math.Round(movedY - y)));
    }

    [BrowserFact]
    public async Task It_zooms_by_pinching()
    {
        await using var page = await browser.OpenAsync(SamplePicture.WritePage(_folder), touch: true);
        var first = await page.ScaleAsync();
        var session = await page.Page.Context.NewCDPSessionAsync(page.Page);
        await session.SendAsync("Input.synthesizePinchGesture", new Dictionary<string, object> { ["x"] = 700, ["y"] = 400, ["scaleFactor"] = 2, ["gestureSourceType"] = "touch" });
        Assert.InRange(await page.ScaleAsync() / first, 1.4, 2.6);
        Assert.Equal(1, await page.Page.EvaluateAsync<double>("visualViewport.scale"));
    }

    [BrowserFact]
    public async Task It_finds_a_node_by_a_part_of_its_name_without_accents()
    {
        await using var page = await browser.OpenAsync(SamplePicture.WritePage(_folder));
        await page.Page.Keyboard.PressAsync("/");
        await page.Page.Keyboard.TypeAsync("menabrea");
        Assert.Equal("Luigi Menabréa", await page.TextAsync("#found"));
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("Luigi Menabréa", await page.TextAsync("#details-name"));
        Assert.False(await page.IsSeenAsync("#found"));
        await page.Page.FillAsync("#find", "a");
        Assert.Equal(["Ada Lovelace", "Alan Turing"], (await page.TextAsync("#found")).Split('\n')[..2]);
        await page.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("Alan Turing", await page.TextAsync("#found [aria-selected=true]"));
        await page.Page.FillAsync("#find", "nobody");
        Assert.Equal("Nothing of that name", await page.TextAsync("#found"));
    }

    [BrowserFact]
    public async Task It_filters_by_group_year_and_weight()
    {
        await using var page = await browser.OpenAsync(SamplePicture.WritePage(_folder));
        await page.Page.ClickAsync("#group-list li:has-text('Ciphers') input");
        Assert.Equal("3 authors of 6, 3 collaborations", await page.TextAsync("#status"));
        Assert.False(await page.Page.EvaluateAsync<bool>("networkPage.positionOf('turing').isShown"));
        await page.Page.ClickAsync("#groups-all");
        await page.Page.FillAsync("#year-from", "2020");
        Assert.Equal("4 authors of 6, 3 collaborations", await page.TextAsync("#status"));
        await page.Page.FillAsync("#year-to", "2023");
        Assert.Equal("2 authors of 6, 1 collaboration", await page.TextAsync("#status"));
        await page.Page.FillAsync("#year-from", "2019");
        await page.Page.FillAsync("#year-to", "2024");
        Assert.Equal("6 authors of 6, 6 collaborations", await page.TextAsync("#status"));
        await page.Page.FillAsync("#weight", "1");
        Assert.Equal("6 authors of 6, 2 collaborations", await page.TextAsync("#status"));
        Assert.Equal("2", await page.TextAsync("#weight-value"));
        await page.Page.ClickAsync("#groups-none");
        Assert.Equal("0 authors of 6, 0 collaborations", await page.TextAsync("#status"));
    }

    [BrowserFact]
    public async Task A_click_shows_items_and_neighbours_and_leads_on()
    {
        await using var page = await browser.OpenAsync(SamplePicture.WritePage(_folder));
        Assert.False(await page.IsSeenAsync("#details"));
        await page.ClickAsync("babbage");
        Assert.Equal("Charles Babbage", await page.TextAsync("#details-name"));
        Assert.Equal("Community: Engines", await page.TextAsync("#details-group"));
        Assert.Equal("1 paper", await page.TextAsync("#details-items h3"));
        Assert.Equal("https://example.org/engines?a=1&b=2", await page.Page.Locator("#details-items a").GetAttributeAsync("href"));
        Assert.Equal("2 collaborations", await page.TextAsync("#details-neighbours h3"));
        await page.Page.ClickAsync("#details-neighbours button:has-text('Ada Lovelace')");
        Assert.Equal("Ada Lovelace", await page.TextAsync("#details-name"));
        Assert.Equal("2 papers", await page.TextAsync("#details-items h3"));
        await page.Page.ClickAsync("#close");
        Assert.False(await page.IsSeenAsync("#details"));
    }

    [BrowserFact]
    public async Task Everything_works_from_the_keyboard()
    {
        await using var page = await browser.OpenAsync(SamplePicture.WritePage(_folder));
        await page.TabToAsync("plot");
        Assert.Equal("ada", await page.Page.EvaluateAsync<string>("networkPage.focused()"));
        Assert.NotEqual("none", await page.Page.EvaluateAsync<string>("getComputedStyle(plot).outlineStyle"));
        Assert.Equal("Ada Lovelace", await page.Page.Locator("#spoken").TextContentAsync());
        var visited = new HashSet<string>();
        foreach (var key in new[] { "ArrowLeft", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowLeft" })
        {
            await page.Page.Keyboard.PressAsync(key);
            visited.Add(await page.Page.EvaluateAsync<string>("networkPage.focused()"));
        }
        Assert.True(visited.Count >= 3, $"arrows reached only {string.Join(", ", visited)}");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.True(await page.IsSeenAsync("#details"));
        await page.Page.Keyboard.PressAsync("Escape");
        Assert.False(await page.IsSeenAsync("#details"));
    }

    [BrowserFact]
    public async Task It_is_light_or_dark_as_the_system_and_as_asked()
    {
        await using var light = await browser.OpenAsync(SamplePicture.WritePage(_folder));
        Assert.True(await light.BackgroundAsync() > 700);
        await light.Page.ClickAsync("#theme");
        Assert.True(await light.BackgroundAsync() < 100);
        await using var dark = await browser.OpenAsync(SamplePicture.WritePage(_folder), ColorScheme.Dark);
        Assert.True(await dark.BackgroundAsync() < 100);
        Assert.Equal("Light", await dark.TextAsync("#theme"));
        await using var forced = await browser.OpenAsync(SamplePicture.WritePage(_folder, PictureTheme.Light), ColorScheme.Dark);
        Assert.True(await forced.BackgroundAsync() > 700);
    }

    [BrowserFact]
    public async Task It_fits_a_telephone_and_saves_an_image()
    {
        await using var page = await browser.OpenAsync(SamplePicture.WritePage(_folder), width: 380, height: 720);
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        var download = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.ClickAsync("#save"));
        Assert.StartsWith("people-script", download.SuggestedFilename, StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.Empty(page.Complaints);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}

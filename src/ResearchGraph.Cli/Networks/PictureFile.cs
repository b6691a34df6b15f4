using System.CommandLine;
using ResearchGraph.Analytics.Drawing;
using ResearchGraph.Analytics.Layout;
using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Networks;

/// <summary>Writes pictures of networks to the files that a user asked for.</summary>
internal static class PictureFile
{
    /// <summary><c>--out FILE</c>.</summary>
    public static Option<string?> OutOption()
    {
        var option = new Option<string?>("--out", "-o")
        {
            Description = $"Write a picture or network file; its ending says what: {Endings()}.",
            HelpName = "FILE",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && PictureFormats.ForFile(path) is null)
                result.AddError($"--out: found {path}, expected a name that ends in {Endings()}.");
        });
        return option;
    }

    /// <summary><c>--theme</c>.</summary>
    public static Option<string> ThemeOption()
    {
        var option = new Option<string>("--theme") { Description = "Colours of a picture: auto, light or dark.", HelpName = "THEME", DefaultValueFactory = _ => "auto" };
        option.AcceptOnlyFromAmong([.. Enum.GetNames<PictureTheme>().Select(name => name.ToLowerInvariant())]);
        return option;
    }

    /// <summary>Lays a picture out and writes it.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="InvalidDataException">There is nothing to draw.</exception>
    public static void Write(Terminal terminal, string path, NetworkPicture picture, ulong seed, string theme, CancellationToken cancellation)
    {
        if (picture.Nodes.Length == 0) throw new InvalidDataException("there is nothing to draw; nothing was written");
        var format = PictureFormats.ForFile(path)!;
        var paths = format.PathsFor(path);
        foreach (var part in paths) OutputFile.RequireFile(part);
        var options = new PictureOptions { Layout = new LayoutOptions { Seed = seed }, Theme = Enum.Parse<PictureTheme>(theme, ignoreCase: true) };
        var placed = PlacedPicture.Place(picture, options, cancellation);
        for (var part = 0; part < paths.Length; part++) OutputFile.Write(paths[part], stream => format.Parts[part].Write(placed, stream));
        terminal.Note($"Wrote {string.Join(" and ", paths)}: {Phrases.Count(picture.Nodes.Length, picture.Words.Node)}, {Phrases.Count(picture.Edges.Length, picture.Words.Edge)}");
    }

    private static string Endings() => string.Join(", ", PictureFormats.All.SelectMany(format => format.Extensions));
}

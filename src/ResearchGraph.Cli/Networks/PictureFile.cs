using System.CommandLine;
using ResearchGraph.Analytics.Drawing;
using ResearchGraph.Analytics.Layout;
using ResearchGraph.Cli.Commands;
using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Networks;

/// <summary>Writes pictures of networks to the files that a user asks for with <c>--out</c>, <c>--nodes</c> and <c>--theme</c>.</summary>
internal sealed class PictureFile
{
    private readonly Option<string?> _output = new("--out", "-o")
    {
        Description = $"Write a picture or network file; its ending says what: {Endings()}.",
        HelpName = "FILE",
    };

    private readonly Option<int?> _most = new("--nodes")
    {
        Description = $"Draw so many at most: the leading ones of each large group. By default {Limits()}; all in files for other tools.",
        HelpName = "N",
    };

    private readonly Option<string> _theme = new("--theme") { Description = "Colours of a picture: auto, light or dark.", HelpName = "THEME", DefaultValueFactory = _ => "auto" };

    public PictureFile()
    {
        _output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && PictureFormats.ForFile(path) is null)
                result.AddError($"--out: found {path}, expected a name that ends in {Endings()}.");
        });
        _most.TakeNumber(nodes => nodes >= 1, "a whole number of 1 or more");
        _theme.TakeOneOf<PictureTheme>();
    }

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_output);
        command.Options.Add(_most);
        command.Options.Add(_theme);
    }

    /// <summary>Whether the command line asks for a picture.</summary>
    public bool IsAskedFor(ParseResult parsed) => parsed.GetValue(_output) is not null;

    /// <summary>Lays a picture out and writes it.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="InvalidDataException">There is nothing to draw.</exception>
    public void Write(Terminal terminal, ParseResult parsed, NetworkPicture picture, ulong seed, CancellationToken cancellation)
    {
        if (picture.Nodes.Length == 0) throw new InvalidDataException("there is nothing to draw; nothing was written");
        var path = parsed.GetRequiredValue(_output)!;
        var format = PictureFormats.ForFile(path)!;
        var paths = format.PathsFor(path);
        foreach (var part in paths) OutputFile.RequireFile(part);
        var shown = (parsed.GetValue(_most) ?? format.MostReadable) is { } most ? PictureSelection.Leading(picture, most) : picture;
        var theme = Enum.Parse<PictureTheme>(parsed.GetRequiredValue(_theme), ignoreCase: true);
        var placed = PlacedPicture.Place(shown, new PictureOptions { Layout = new LayoutOptions { Seed = seed }, Theme = theme }, cancellation);
        for (var part = 0; part < paths.Length; part++) OutputFile.Write(paths[part], stream => format.Parts[part].Write(placed, stream));
        terminal.Note($"Wrote {string.Join(" and ", paths)}: {Phrases.Count(shown.Nodes.Length, picture.Words.Node)}, {Phrases.Count(shown.Edges.Length, picture.Words.Edge)}");
        if (shown.Nodes.Length < picture.Nodes.Length)
            terminal.Note($"They lead among {Phrases.Count(picture.Nodes.Length, picture.Words.Node)}; --nodes N draws more or fewer");
    }

    private static string Endings() => string.Join(", ", PictureFormats.All.SelectMany(format => format.Extensions));

    private static string Limits() => string.Join(", ", PictureFormats.All.Where(format => format.MostReadable is not null)
        .Select(format => $"{Phrases.Number(format.MostReadable!.Value)} in {format.Extensions[0]}"));
}

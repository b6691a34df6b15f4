using System.Collections.Immutable;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>A form in which a picture can be written, as one file or a few. Immutable and thread-safe.</summary>
/// <param name="Name">Its name on a command line, in small letters.</param>
/// <param name="Description">What it is for, half a sentence.</param>
/// <param name="Extensions">The endings of file names that ask for it, with the dot; the first is the usual one.</param>
/// <param name="Parts">The files that it consists of; at least one.</param>
public sealed record PictureFormat(string Name, string Description, ImmutableArray<string> Extensions, ImmutableArray<PicturePart> Parts)
{
    /// <summary>How many nodes a person can make out in it; null for files that other tools read, which take all.</summary>
    public int? MostReadable { get; init; }

    /// <summary>The paths of the files, one a part, when a user asks for one path: that path itself for a format of one file.</summary>
    /// <param name="path">The path asked for; its ending, if it is one of <see cref="Extensions"/>, makes room for the parts' own.</param>
    public ImmutableArray<string> PathsFor(string path)
    {
        if (Parts.Length == 1) return [path];
        var stem = path;
        foreach (var extension in Extensions)
        {
            if (!path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) continue;
            stem = path[..^extension.Length];
            break;
        }
        return [.. Parts.Select(part => stem + part.Ending)];
    }
}

/// <summary>One file of a <see cref="PictureFormat"/>. Immutable and thread-safe.</summary>
/// <param name="Ending">What follows the stem of the path: <c>-nodes.csv</c>.</param>
/// <param name="Write">Writes the file, in UTF-8, to a stream that stays open.</param>
public sealed record PicturePart(string Ending, Action<PlacedPicture, Stream> Write);

using System.Globalization;

namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>One line of a <see cref="Legend"/>.</summary>
/// <param name="Group">The group; −1 is all that share the grey.</param>
/// <param name="Text">What it says, short enough for its column.</param>
/// <param name="Full">What it says in full, with the description.</param>
internal sealed record LegendEntry(int Group, string Text, string Full);

/// <summary>The groups of a picture in columns, the largest first; those that share the grey are one entry.</summary>
internal sealed class Legend
{
    /// <summary>The place that an entry's disc takes before its text.</summary>
    public const double Indent = 18;

    private const double WidestColumn = 420;
    private const double NarrowestColumn = 190;
    private const double Gutter = 24;

    private Legend(List<LegendEntry> entries, int columns, double columnWidth, double fontSize)
    {
        FontSize = fontSize;
        (Entries, Columns, ColumnWidth) = (entries, columns, columnWidth);
        Rows = columns == 0 ? 0 : (entries.Count + columns - 1) / columns;
    }

    /// <summary>The size of its letters.</summary>
    public double FontSize { get; }

    /// <summary>The height of a line.</summary>
    public double LineHeight => FontSize * 1.5;

    /// <summary>Column by column.</summary>
    public IReadOnlyList<LegendEntry> Entries { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>From the left of one column to the left of the next.</summary>
    public double ColumnWidth { get; }

    /// <summary>The number of lines.</summary>
    public int Rows { get; }

    /// <summary>The legend of a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="colors">Its colours.</param>
    /// <param name="width">The width that it may take.</param>
    /// <param name="height">The height that it should not exceed; texts are shortened for it.</param>
    /// <param name="fontSize">The size of its letters.</param>
    public static Legend Of(NetworkPicture picture, GroupColors colors, double width, double height, double fontSize)
    {
        var texts = TextsOf(picture, colors);
        if (texts.Count == 0) return new Legend([], 0, 0, fontSize);
        var widest = 0.0;
        foreach (var (_, text, count, _) in texts) widest = Math.Max(widest, Indent + TextWidths.Of(text + count, fontSize) + Gutter + 1);
        var columns = Math.Clamp((int)(width / Math.Min(width, Math.Min(WidestColumn, widest))), 1, texts.Count);
        while (columns < texts.Count && Math.Ceiling(texts.Count / (double)columns) * fontSize * 1.5 > height && width / (columns + 1) >= NarrowestColumn)
            columns++;
        var columnWidth = Math.Min(width / columns, widest);
        var room = columnWidth - Indent - Gutter;
        var entries = new List<LegendEntry>(texts.Count);
        foreach (var (group, text, count, full) in texts)
            entries.Add(new LegendEntry(group, TextWidths.FitList(text, fontSize, room - TextWidths.Of(count, fontSize)) + count, full));
        return new Legend(entries, columns, columnWidth, fontSize);
    }

    private static List<(int Group, string Text, string Count, string Full)> TextsOf(NetworkPicture picture, GroupColors colors)
    {
        var texts = new List<(int, string, string, string)>();
        var (rest, restNodes) = (0, 0);
        for (var rank = 0; rank < colors.BySize.Length; rank++)
        {
            var group = colors.BySize[rank];
            var size = colors.Sizes[group];
            if (size == 0) continue;
            if (rank >= colors.Distinct) (rest, restNodes) = (rest + 1, restNodes + size);
            else texts.Add((group, picture.Groups[group].Name, $" ({Number(size)})", FullText(picture.Groups[group])));
        }
        if (rest == 0) return texts;
        var more = $"{Number(rest)} more {(rest == 1 ? picture.Words.Group : picture.Words.Groups)}";
        texts.Add((-1, more, $" ({Number(restNodes)})", more));
        return texts;
    }

    private static string FullText(PictureGroup group) => group.Description.Length == 0 ? group.Name : $"{group.Name}\n{group.Description}";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

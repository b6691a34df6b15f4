using System.Net;
using System.Reflection;
using System.Text;
using ResearchGraph.Analytics.Drawing.Files;

namespace ResearchGraph.Analytics.Drawing.Html;

/// <summary>
/// One page that holds everything: the network as JSON, style and script. It asks nothing of any server, and its content security
/// policy forbids it to.
/// </summary>
internal static class HtmlWriter
{
    private const string Folder = "page/";
    private static readonly string[] Marks = ["@theme", "@title", "@subtitle", "@style", "@data", "@script"];

    /// <summary>Writes the file.</summary>
    public static void Write(PlacedPicture placed, Stream output)
    {
        using var writer = TextOutput.Open(output);
        var page = Resource("page.html");
        for (var at = 0; at < page.Length;)
        {
            var (mark, start) = NextMark(page, at);
            writer.Write(page.AsSpan(at, start - at));
            WriteMark(writer, placed, mark);
            at = start + mark.Length;
        }
    }

    private static void WriteMark(StreamWriter writer, PlacedPicture placed, string mark)
    {
        switch (mark)
        {
            case "@theme":
                writer.Write(placed.Options.Theme switch { PictureTheme.Light => "light", PictureTheme.Dark => "dark", _ => "auto" });
                break;
            case "@title":
                writer.Write(WebUtility.HtmlEncode(placed.Picture.Title));
                break;
            case "@subtitle":
                writer.Write(WebUtility.HtmlEncode(placed.Picture.Subtitle));
                break;
            case "@style":
                writer.Write(Resource("page.css"));
                break;
            case "@data":
                writer.Flush();
                PageData.Write(placed, writer.BaseStream);
                break;
            case "@script":
                writer.Write(Script());
                break;
        }
    }

    private static (string Mark, int Start) NextMark(string page, int from)
    {
        var (mark, start) = ("", page.Length);
        foreach (var candidate in Marks)
        {
            var at = page.IndexOf(candidate, from, StringComparison.Ordinal);
            if (at >= 0 && at < start) (mark, start) = (candidate, at);
        }
        return (mark, start);
    }

    // The scripts share one scope, in the order of their names.
    private static string Script()
    {
        var script = new StringBuilder("(() => {\n\"use strict\";\n");
        var names = Assembly.GetExecutingAssembly().GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal))
                script.Append('\n').Append(Resource(name[Folder.Length..]));
        }
        return script.Append("})();\n").ToString();
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

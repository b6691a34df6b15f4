using System.Text;
using System.Xml;

namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>XML writers over streams that belong to someone else.</summary>
internal static class XmlOutput
{
    /// <summary>A writer of indented UTF-8 with line feeds; disposing of it leaves the stream open.</summary>
    public static XmlWriter Open(Stream output) => XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    });
}

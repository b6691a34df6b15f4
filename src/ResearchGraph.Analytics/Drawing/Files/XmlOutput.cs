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

    /// <summary>A text without the characters that XML 1.0 cannot hold; each becomes U+FFFD.</summary>
    public static string Clean(string text)
    {
        StringBuilder? cleaned = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                cleaned?.Append(text, i, 2);
                i++;
            }
            else if (XmlConvert.IsXmlChar(text[i]))
            {
                cleaned?.Append(text[i]);
            }
            else
            {
                cleaned ??= new StringBuilder(text, 0, i, text.Length);
                cleaned.Append('\uFFFD');
            }
        }
        return cleaned?.ToString() ?? text;
    }
}

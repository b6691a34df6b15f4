using System.Text;
using System.Xml;

namespace ResearchGraph.Graph.Export;

/// <summary>Which characters an XML document may hold (Extensible Markup Language 1.0, fifth edition, production 2). Thread-safe.</summary>
public static class XmlCharacters
{
    /// <summary>A text as an XML 1.0 document can hold it.</summary>
    /// <param name="text">Any text; surrogates need not be paired.</param>
    /// <returns>
    /// The text itself where all of it is allowed, or else a copy with U+FFFD for each control character, lone surrogate, U+FFFE and
    /// U+FFFF. Its length in UTF-16 code units is the same. What markup must escape, such as <c>&lt;</c>, is left to the XML writer.
    /// </returns>
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

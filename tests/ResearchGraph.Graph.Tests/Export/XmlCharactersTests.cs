using System.Xml;
using System.Xml.Linq;
using ResearchGraph.Graph.Export;

namespace ResearchGraph.Graph.Tests.Export;

public sealed class XmlCharactersTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("<a> & \"b\"", "<a> & \"b\"")]
    [InlineData("tab\t line\n return\r", "tab\t line\n return\r")]
    [InlineData("é 漢 😀 \uE000 \uFFFD", "é 漢 😀 \uE000 \uFFFD")]
    [InlineData("\u0000a\u0001\u0008\u000B\u001F", "\uFFFDa\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("del\u007F c1\u0085", "del\u007F c1\u0085")]
    [InlineData("\uFFFE\uFFFF", "\uFFFD\uFFFD")]
    public void What_XML_cannot_hold_becomes_the_replacement_character(string text, string expected) =>
        Assert.Equal(expected, XmlCharacters.Clean(text));

    [Fact]
    public void Surrogates_stay_in_pairs_only()
    {
        const char High = '\uD83D';
        const char Low = '\uDE00';
        Assert.Equal("a\uFFFD", XmlCharacters.Clean("a" + High));
        Assert.Equal("\uFFFDa", XmlCharacters.Clean(Low + "a"));
        Assert.Equal("\uFFFD😀\uFFFD", XmlCharacters.Clean($"{High}{High}{Low}{Low}"));
        Assert.Equal("\uFFFD\uFFFD", XmlCharacters.Clean($"{Low}{High}"));
    }

    [Fact]
    public void A_text_that_XML_can_hold_is_given_back_itself()
    {
        const string Text = "two\nlines and 😀";
        Assert.Same(Text, XmlCharacters.Clean(Text));
    }

    [Fact]
    public void Every_code_unit_comes_back_from_a_document()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var cleaned = XmlCharacters.Clean($"<{(char)unit}>");
            var document = new XDocument(new XElement("text", cleaned));
            using var written = new StringWriter();
            using (var xml = XmlWriter.Create(written, new XmlWriterSettings { NewLineHandling = NewLineHandling.Entitize }))
            {
                document.Save(xml);
            }

            Assert.Equal(cleaned, XDocument.Parse(written.ToString(), LoadOptions.PreserveWhitespace).Root!.Value);
            Assert.Equal(XmlConvert.IsXmlChar((char)unit) ? (char)unit : '\uFFFD', cleaned[1]);
        }
    }
}

using System.Text;

namespace ResearchGraph.Analytics.Drawing.Files;

/// <summary>Writers over streams that belong to someone else.</summary>
internal static class TextOutput
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A writer of UTF-8 without a mark, whose lines end in a line feed; disposing of it leaves the stream open.</summary>
    public static StreamWriter Open(Stream output) => new(output, Plain, 1 << 14, leaveOpen: true) { NewLine = "\n" };
}

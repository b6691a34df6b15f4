namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>The punctuation between a word and the one before it.</summary>
[Flags]
internal enum WordBreak : short
{
    /// <summary>Blanks alone.</summary>
    None = 0,

    /// <summary>A comma.</summary>
    Comma = 1,

    /// <summary>An opening bracket.</summary>
    Open = 2,

    /// <summary>A closing bracket.</summary>
    Close = 4,

    /// <summary>A colon.</summary>
    Colon = 8,

    /// <summary>A semicolon.</summary>
    Semicolon = 16,

    /// <summary>A dash set off by blanks, or a long one.</summary>
    Dash = 32,

    /// <summary>A quotation mark.</summary>
    Quote = 64,

    /// <summary>The end of a sentence or of the text.</summary>
    Stop = 128,

    /// <summary>A slash.</summary>
    Slash = 256,

    /// <summary>Any other symbol.</summary>
    Other = 512,

    /// <summary>What ends a clause.</summary>
    Clause = Semicolon | Colon | Stop | Dash,
}

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>What the letters of a word look like; names betray themselves by their shape.</summary>
[Flags]
internal enum WordShape : byte
{
    /// <summary>An ordinary lower-case word.</summary>
    None = 0,

    /// <summary>The first letter is a capital: <c>Mamba</c>.</summary>
    Capitalized = 1,

    /// <summary>A capital follows a small letter or digit, or a small first letter: <c>LoRA</c>, <c>iSeeBetter</c>.</summary>
    InnerCapital = 2,

    /// <summary>Two capitals or more and no small letter but a plural s: <c>SPAN</c>, <c>CBMs</c>.</summary>
    AllCapitals = 4,

    /// <summary>Holds a digit.</summary>
    Digit = 8,

    /// <summary>A single capital, hyphen, capital: <c>X-Decoder</c>, <c>R-CNN</c>.</summary>
    LetterHyphen = 16,

    /// <summary>Nothing but digits, dots and hyphens.</summary>
    Number = 32,

    /// <summary>A web address.</summary>
    Address = 64,

    /// <summary>A capital behind a hyphen: <c>Chamfer-Distance</c>, <c>Auto-Regressive</c>.</summary>
    CapitalAfterHyphen = 128,
}

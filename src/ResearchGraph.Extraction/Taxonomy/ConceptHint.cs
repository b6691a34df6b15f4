namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>How much a hint says.</summary>
public enum HintStrength
{
    /// <summary>Seen alone, it makes the concept likely; written without a mark.</summary>
    Plain,

    /// <summary>It only supports other evidence; written with <c>?</c>.</summary>
    Weak,

    /// <summary>It speaks against the concept; written with <c>!</c>.</summary>
    Against,
}

/// <summary>A sign of a concept that does not name it: a wording, or with <c>@</c> a technique found in the paper.</summary>
/// <param name="Text">The wording with its case mark, or the technique's id; without the other marks.</param>
/// <param name="Strength">How much it says.</param>
/// <param name="IsTechnique">Whether <paramref name="Text"/> is the id of a technique.</param>
public readonly record struct ConceptHint(string Text, HintStrength Strength, bool IsTechnique)
{
    /// <summary>Reads a hint with its marks, such as <c>codebook</c>, <c>?latent space</c>, <c>@quantization</c> or <c>!@multimodal-llm</c>.</summary>
    /// <param name="written">The hint as the file has it; not empty.</param>
    public static ConceptHint Parse(string written)
    {
        ArgumentException.ThrowIfNullOrEmpty(written);
        var strength = written[0] switch { '?' => HintStrength.Weak, '!' => HintStrength.Against, _ => HintStrength.Plain };
        var text = strength == HintStrength.Plain ? written : written[1..];
        return text.StartsWith('@')
            ? new ConceptHint(text[1..], strength, true)
            : new ConceptHint(text, strength, false);
    }
}

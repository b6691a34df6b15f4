using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>
/// One wording of a concept with its case rule. <c>=SAM</c> must be written so and <c>~Mamba</c> matches any case; without a
/// mark, a wording with a capital behind its first letter (<c>LoRA</c>, <c>KV cache</c>) must be written so.
/// </summary>
/// <param name="Text">The wording without its mark.</param>
/// <param name="Case">How letter case must agree.</param>
public readonly record struct ConceptLabel(string Text, CaseRule Case)
{
    /// <summary>Reads a wording with its optional mark.</summary>
    /// <param name="written">The wording as the file has it; not empty.</param>
    public static ConceptLabel Parse(string written)
    {
        ArgumentException.ThrowIfNullOrEmpty(written);
        return written[0] switch
        {
            '=' => new ConceptLabel(written[1..].Trim(), CaseRule.Exact),
            '~' => new ConceptLabel(written[1..].Trim(), CaseRule.Ignore),
            _ => new ConceptLabel(written, written.Skip(1).Any(char.IsUpper) ? CaseRule.Exact : CaseRule.Ignore),
        };
    }
}

using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>A word as names are written: letters and digits with the hyphens, dots and plus signs inside (<c>Wan2.1-T2V-14B</c>, <c>PixelCNN++</c>).</summary>
/// <param name="Full">The whole word.</param>
/// <param name="Core">The part that may be a name: <c>VQGAN</c> of <c>VQGAN-based</c>, <c>CoDe</c> of <c>CoDe's</c>; mostly the whole.</param>
/// <param name="Role">Its roles as a cue word.</param>
/// <param name="Sentence">0-based number of its sentence.</param>
/// <param name="Before">The punctuation between the previous word and this one.</param>
/// <param name="Shape">Shape of the core.</param>
/// <param name="IsNameLike">Whether the core looks like a name by itself.</param>
internal readonly record struct Word(TextSpan Full, TextSpan Core, WordRole Role, int Sentence, WordBreak Before, WordShape Shape, bool IsNameLike)
{
    /// <summary>Whether the word has one of these roles.</summary>
    public bool Is(WordRole roles) => (Role & roles) != 0;

    /// <summary>Whether one of these signs stands before the word.</summary>
    public bool Follows(WordBreak breaks) => (Before & breaks) != 0;

    /// <summary>Whether a part such as <c>-based</c> follows the core.</summary>
    public bool IsCompound => Core.End < Full.End;
}

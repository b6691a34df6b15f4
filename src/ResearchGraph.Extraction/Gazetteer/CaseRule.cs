namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>How the letter case of a phrase must agree with the text.</summary>
public enum CaseRule
{
    /// <summary>Any case matches: <c>quantization</c>, <c>Quantization</c>.</summary>
    Ignore,

    /// <summary>Letters must be as written: <c>SPAN</c> is a name, <c>span</c> a word.</summary>
    Exact,
}

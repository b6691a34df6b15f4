using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>The known phrases in title and abstract of one paper, found once for all finders. Immutable and thread-safe.</summary>
/// <param name="Title">Those of the title.</param>
/// <param name="Abstract">Those of the abstract.</param>
internal readonly record struct PaperPhrases(PhraseHits Title, PhraseHits Abstract)
{
    /// <summary>Reads both texts.</summary>
    public static PaperPhrases Find(PhraseTrie trie, PaperText text) => new(trie.Scan(text.Title.Value), trie.Scan(text.Abstract.Value));

    /// <summary>The phrases of one field.</summary>
    public PhraseHits Of(TextField field) => field == TextField.Title ? Title : Abstract;
}

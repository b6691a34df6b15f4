using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>Title and abstract of one paper as words, with the acronyms that they define. Immutable and thread-safe until it is disposed.</summary>
internal sealed class PaperWords : IDisposable
{
    /// <summary>Prepares a paper's texts for the name rules.</summary>
    public PaperWords(PaperText text)
    {
        Title = new WordSequence(text.Title);
        Abstract = new WordSequence(text.Abstract);
        TitleAcronyms = AcronymRule.Find(text.Title);
        AbstractAcronyms = AcronymRule.Find(text.Abstract);
    }

    /// <summary>The title.</summary>
    public WordSequence Title { get; }

    /// <summary>The abstract.</summary>
    public WordSequence Abstract { get; }

    /// <summary>Acronyms that the title defines.</summary>
    public IReadOnlyList<AcronymPair> TitleAcronyms { get; }

    /// <summary>Acronyms that the abstract defines.</summary>
    public IReadOnlyList<AcronymPair> AbstractAcronyms { get; }

    /// <summary>Gives the memory of the words back; nothing may be asked for afterwards.</summary>
    public void Dispose()
    {
        Title.Dispose();
        Abstract.Dispose();
    }
}

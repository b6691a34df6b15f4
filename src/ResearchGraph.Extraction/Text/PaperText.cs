using System.Collections.Immutable;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Extraction.Text;

/// <summary>Title and abstract of one paper, prepared once for all rules. Immutable and thread-safe.</summary>
public sealed class PaperText
{
    /// <summary>Prepares a paper's texts.</summary>
    public PaperText(PaperRecord paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        Title = new FieldText(TextField.Title, paper.Title);
        Abstract = new FieldText(TextField.Abstract, paper.Abstract);
        Fields = [Title, Abstract];
    }

    /// <summary>The title.</summary>
    public FieldText Title { get; }

    /// <summary>The abstract; its text is empty where the listing gives none.</summary>
    public FieldText Abstract { get; }

    /// <summary>One of the fields.</summary>
    public FieldText Of(TextField field) => field == TextField.Title ? Title : Abstract;

    /// <summary>Both fields, title first.</summary>
    public ImmutableArray<FieldText> Fields { get; }
}

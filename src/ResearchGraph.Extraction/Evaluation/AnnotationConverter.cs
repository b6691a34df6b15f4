using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Extraction.Evaluation;

/// <summary>Turns what was extracted from a paper into annotations that can be scored. Thread-safe.</summary>
public static class AnnotationConverter
{
    /// <summary>The annotations of one paper; they equal what reading back its line of <see cref="AnnotationWriter"/> gives.</summary>
    public static PaperAnnotations Convert(PaperMentions paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return new PaperAnnotations
        {
            Id = paper.Paper.Id,
            Proposes = [.. paper.Proposes.Select(p => p.Name)],
            Techniques = [.. paper.Techniques.Select(t => new AnnotatedTechnique(t.Id, t.Role == MentionRole.Core))],
            Tasks = [.. paper.Tasks.Select(t => t.Id)],
            Systems = [.. paper.Systems.Select(s => new AnnotatedSystem(s.Name, AnnotationWords.Of(s.Relation)))],
            Models = [.. paper.Models.Select(m => m.Name)],
            Datasets = [.. paper.Datasets.Select(d => d.Name)],
            Hardware = [.. paper.Hardware.Select(h => new AnnotatedDevice(h.Name, h.Generic))],
            Results = [.. paper.Results.Select(r => new AnnotatedResult(r.Kind, r.Value, r.Evidence.Text))],
            Urls = [.. paper.Urls.Select(u => u.Address)],
        };
    }
}

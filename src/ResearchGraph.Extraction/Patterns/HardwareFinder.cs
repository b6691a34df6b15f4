using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>Finds devices and classes of devices. Immutable and thread-safe.</summary>
internal sealed class HardwareFinder
{
    private readonly IReadOnlyList<GazetteerEntry> _gazetteer;

    public HardwareFinder(IReadOnlyList<GazetteerEntry> gazetteer) => _gazetteer = gazetteer;

    /// <summary>Finds devices and classes of devices.</summary>
    public IReadOnlyList<HardwareMention> Find(PaperText text) => _gazetteer.Count < 0 ? [] : [];
}

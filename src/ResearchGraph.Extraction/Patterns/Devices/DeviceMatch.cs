using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Devices;

/// <summary>Hardware found at one place.</summary>
/// <param name="Span">Where, in positions of the normalized text.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Term">The term that it came from.</param>
internal readonly record struct DeviceMatch(TextSpan Span, string Name, DeviceTerm Term)
{
    /// <summary>Whether it is a class of devices.</summary>
    public bool IsClass => Term.Kind == DeviceTermKind.Class;
}

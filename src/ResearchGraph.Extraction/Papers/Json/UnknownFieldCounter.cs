using System.Globalization;

namespace ResearchGraph.Extraction.Papers.Json;

/// <summary>Counts the fields of a file that no paper has.</summary>
internal sealed class UnknownFieldCounter
{
    private const int MaxNames = 50;
    private const int MaxNameLength = 60;
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private long _others;

    public void Add(string name)
    {
        if (name.Length > MaxNameLength) name = name[..MaxNameLength] + "…";
        if (_counts.TryGetValue(name, out var count)) _counts[name] = count + 1;
        else if (_counts.Count < MaxNames) _counts.Add(name, 1);
        else _others++;
    }

    /// <summary>Reports them once, if there were any.</summary>
    public void ReportTo(ReadReport report)
    {
        if (_counts.Count == 0) return;
        var names = string.Join(", ", _counts.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} ({pair.Value})")));
        var others = _others > 0 ? string.Create(CultureInfo.InvariantCulture, $", others ({_others})") : "";
        report.Add(DiagnosticCodes.UnknownFields, DiagnosticSeverity.Info, 0, $"fields that no paper has were ignored: {names}{others}");
    }
}

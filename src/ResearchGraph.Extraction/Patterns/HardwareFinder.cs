using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Devices;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>Finds devices and classes of devices. Immutable and thread-safe.</summary>
internal sealed class HardwareFinder
{
    private const double DeviceConfidence = 0.95;
    private const double ClassConfidence = 0.75;

    private readonly HardwareRule _rule;

    /// <summary>Adds the hardware of a gazetteer to the phrases that are looked for.</summary>
    public HardwareFinder(IReadOnlyList<GazetteerEntry> gazetteer, PhraseTrieBuilder phrases) => _rule = new HardwareRule(gazetteer, phrases);

    /// <summary>The hardware of a paper, each name once, in order of first appearance.</summary>
    public IReadOnlyList<HardwareMention> Find(PaperText text, PaperPhrases phrases)
    {
        var places = new List<(FieldText Field, DeviceMatch Match)>();
        foreach (var field in text.Fields)
        {
            foreach (var match in ClassNounRule.WithoutNouns(field, _rule.FindAll(field, phrases.Of(field.Field)))) places.Add((field, match));
        }
        if (places.Count == 0) return [];
        var evidence = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        var order = new List<DeviceMatch>();
        var targets = Targets(places);
        var members = Members(places);
        foreach (var (field, match) in places)
        {
            if (match.IsClass && !targets.Contains(match.Name)) continue;
            var known = match.IsClass ? match : members.GetValueOrDefault(match.Name, match);
            if (!evidence.TryGetValue(known.Name, out var mentions))
            {
                evidence.Add(known.Name, mentions = []);
                order.Add(known);
            }
            var (rule, confidence) = match.IsClass ? ("device-class", ClassConfidence) : ("device", DeviceConfidence);
            mentions.Add(Mention.Quote(field, match.Span, rule, confidence));
        }
        return [.. order.Select(match => new HardwareMention(match.Name, match.Term.Vendor, match.IsClass, [.. evidence[match.Name]]))];
    }

    /// <summary>The names of the classes that at least one place shows as a target.</summary>
    private static HashSet<string> Targets(List<(FieldText Field, DeviceMatch Match)> places)
    {
        var targets = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < places.Count; i++)
        {
            var (field, match) = places[i];
            if (!match.IsClass) continue;
            if (TargetRule.IsTarget(field, match) || (i > 0 && IsListedWithTarget(places[i - 1], places[i]))) targets.Add(match.Name);
        }
        return targets;

        bool IsListedWithTarget((FieldText Field, DeviceMatch Match) a, (FieldText Field, DeviceMatch Match) b) =>
            a.Field == b.Field && targets.Contains(a.Match.Name) && TargetRule.AreListed(a.Field, a.Match, b.Match);
    }

    /// <summary>
    /// Behind "NVIDIA Jetson Nano", "the Jetson" means that one: for every name without a number, the first longer name that begins
    /// with it, or itself.
    /// </summary>
    private static Dictionary<string, DeviceMatch> Members(List<(FieldText Field, DeviceMatch Match)> places)
    {
        var members = new Dictionary<string, DeviceMatch>(StringComparer.Ordinal);
        foreach (var (_, match) in places)
        {
            if (!match.IsClass && !match.Name.Any(char.IsAsciiDigit)) members.TryAdd(match.Name, match);
        }
        foreach (var name in members.Keys.ToArray())
        {
            var longer = places.FindIndex(place => !place.Match.IsClass && IsMember(place.Match.Name, name));
            if (longer >= 0) members[name] = places[longer].Match;
        }
        return members;
    }

    private static bool IsMember(string name, string family) =>
        name.Length > family.Length && (name[family.Length] is ' ' or '-') && name.StartsWith(family, StringComparison.Ordinal);
}

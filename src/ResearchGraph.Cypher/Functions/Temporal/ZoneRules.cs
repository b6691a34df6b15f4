using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>
/// The offsets of a named zone over time: to the second from the system's zone files where it has them, else from
/// <see cref="TimeZoneInfo"/>, which knows whole minutes. Immutable, thread-safe.
/// </summary>
internal sealed class ZoneRules
{
    private static readonly ConcurrentDictionary<string, ZoneRules?> Known = new(StringComparer.OrdinalIgnoreCase);

    private readonly TimeZoneInfo _zone;
    private readonly ZoneFile? _file;

    private ZoneRules(string name, TimeZoneInfo zone, ZoneFile? file)
    {
        Name = name;
        _zone = zone;
        _file = file;
    }

    /// <summary>The IANA name.</summary>
    internal string Name { get; }

    internal static bool TryFind(string name, [NotNullWhen(true)] out ZoneRules? rules)
    {
        // The names that exist are few; those that do not are not kept, so that queries cannot fill the memory with them.
        if (Known.TryGetValue(name, out rules)) return rules is not null;
        rules = Load(name);
        if (rules is not null) rules = Known.GetOrAdd(name, rules);
        return rules is not null;
    }

    /// <summary>The seconds ahead of UTC at an instant.</summary>
    internal int OffsetAt(long epochSecond)
    {
        if (_file is not null && _file.TryGetOffset(epochSecond, out var offset)) return offset;
        var clamped = Math.Clamp(epochSecond, DateTimeOffset.MinValue.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeSeconds());
        return (int)_zone.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(clamped)).TotalSeconds;
    }

    private static ZoneRules? Load(string name)
    {
        if (name.Length is 0 or > 100 || !TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)) return null;

        // Windows names are accepted by the lookup, but are no names of this language.
        if (!zone.HasIanaId && !zone.Id.Equals(name, StringComparison.OrdinalIgnoreCase)) return null;
        return new(zone.Id, zone, ZoneFile.TryRead(ZoneLinks.Resolve(zone.Id)));
    }
}

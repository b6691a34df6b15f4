using ResearchGraph.Construction.Resolution.Names;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>Keys of devices: the maker's name in front and a trailing <c>GPU</c> do not count. Thread-safe.</summary>
internal static class DeviceNames
{
    private static readonly string[] Makers = ["nvidia", "amd", "intel", "qualcomm", "apple", "google", "xilinx", "arm", "samsung", "huawei"];

    /// <summary><c>rtx4090</c> for <c>NVIDIA RTX 4090 GPU</c>; a class keeps its whole name.</summary>
    public static string KeyOf(string name, string? vendor, bool generic)
    {
        var key = NameFolding.EntityKey(name);
        if (generic) return key;
        var maker = vendor is null
            ? Array.Find(Makers, known => key.StartsWith(known, StringComparison.Ordinal))
            : NameFolding.EntityKey(vendor);
        if (maker is not null && key.Length > maker.Length && key.StartsWith(maker, StringComparison.Ordinal)) key = key[maker.Length..];
        foreach (var ending in (string[])["gpus", "gpu"])
        {
            if (key.Length > ending.Length && key.EndsWith(ending, StringComparison.Ordinal)) return key[..^ending.Length];
        }
        return key;
    }

    /// <summary>Numbers the devices of a block by maker, those without a maker with the first; null where there is one maker.</summary>
    public static int[]? SplitByMaker(NameBlock block)
    {
        var makers = block.Occurrences.Select(one => one.Fact.Vendor).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return makers.Count < 2
            ? null
            : [.. block.Occurrences.Select(one => one.Fact.Vendor is { } vendor
                ? makers.FindIndex(maker => maker.Equals(vendor, StringComparison.OrdinalIgnoreCase))
                : 0)];
    }
}

using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Patterns.Devices;

/// <summary>What a phrase of the gazetteer stands for.</summary>
/// <param name="Name">Canonical name of the device, the family or the class.</param>
/// <param name="Kind">Which of the three.</param>
/// <param name="Vendor">The maker, or null.</param>
/// <param name="Model">How the members of a family are written.</param>
/// <param name="Join">What stands between family and member in a canonical name.</param>
/// <param name="CountsWhereNamed">Whether naming is enough: for a family without a member, and for a class that no text names in passing.</param>
internal sealed record DeviceTerm(string Name, DeviceTermKind Kind, string? Vendor, DeviceModel Model, string Join, bool CountsWhereNamed)
{
    /// <summary>Makes the term of an entry; null where the entry is about something else than hardware.</summary>
    public static DeviceTerm? From(GazetteerEntry entry)
    {
        DeviceTermKind? kind = entry.Kind switch
        {
            "device" => DeviceTermKind.Device,
            "device-series" => DeviceTermKind.Series,
            "device-class" => DeviceTermKind.Class,
            _ => null,
        };
        if (kind is null) return null;
        var model = entry.Attributes.GetValueOrDefault("model") switch
        {
            "number" => DeviceModel.Number,
            "code" => DeviceModel.Code,
            "processor" => DeviceModel.Processor,
            _ => DeviceModel.Any,
        };
        var counts = entry.Attributes.GetValueOrDefault("alone") == "true" || entry.Attributes.GetValueOrDefault("counts") == "named";
        var join = entry.Attributes.GetValueOrDefault("join", " ");
        return new DeviceTerm(entry.Name, kind.Value, entry.Attributes.GetValueOrDefault("vendor"), model, join, counts);
    }
}

/// <summary>What kind of hardware term a phrase is.</summary>
internal enum DeviceTermKind
{
    /// <summary>One device.</summary>
    Device,

    /// <summary>A family whose members are told apart by what follows.</summary>
    Series,

    /// <summary>A class of devices.</summary>
    Class,
}

/// <summary>How the members of a family are written.</summary>
internal enum DeviceModel
{
    /// <summary>Either of the first two.</summary>
    Any,

    /// <summary>Begins with a digit, or is one letter and digits behind it: 4090, 2080Ti, A5000.</summary>
    Number,

    /// <summary>Begins with a letter and holds a digit: S23, G78, A72.</summary>
    Code,

    /// <summary>Intel's grades: i7, i7-12700K.</summary>
    Processor,
}

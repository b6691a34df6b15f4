using System.Collections.Frozen;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>The units that results are printed in. Thread-safe.</summary>
internal static class UnitTable
{
    private static readonly FrozenDictionary<char, Unit[]> ByFirstLetter = Group(
    [
        .. Same("x", Dimension.Factor, "x", "×", "times", "fold"),
        .. Same("orders of magnitude", Dimension.Factor, "orders of magnitude", "order of magnitude"),
        .. Same("%", Dimension.Percent, "%", "percent"),
        .. Same("points", Dimension.Points, "points", "point", "percentage points", "percentage point", "% points", "%p", "pp", "pts"),
        .. Same("dB", Dimension.Decibel, "dB", "decibels", "dB PSNR"),
        .. Same("FPS", Dimension.Rate, "FPS", "frames per second", "frames/second", "frames/sec", "frame/sec", "frames/s", "frame/s"),
        .. Same("images/s", Dimension.Rate, "images/s", "images/sec", "images/second", "images per second", "img/s", "imgs/s", "image/s"),
        .. Same("tokens/s/GPU", Dimension.Rate, "tokens per second per GPU", "tokens/s/GPU"),
        .. Same("tokens/s", Dimension.Rate, "tokens per second", "tokens/s", "tokens/sec", "tokens/second", "token/s", "tok/s"),
        .. Same("samples/s", Dimension.Rate, "samples per second", "samples/s", "samples/sec"),
        .. Same("requests/s", Dimension.Rate, "requests per second", "requests/s", "queries per second", "QPS"),
        .. Same("TFLOPs/s", Dimension.Rate, "TFLOPs/s", "TFLOP/s"), .. Same("GFLOPs/s", Dimension.Rate, "GFLOPs/s", "GFLOP/s"),
        .. Same("PFLOPs/s", Dimension.Rate, "PFLOPs/s", "PFLOP/s"), .. Same("petaflops", Dimension.Rate, "petaflops", "petaflop/s"),
        new("TFLOPS", "TFLOPS", Dimension.Rate, IsExact: true), new("PFLOPS", "PFLOPS", Dimension.Rate, IsExact: true),
        .. Same("TOPS/W", Dimension.Energy, "TOPS/W", "TOPs/W", "TOPS/Watt"),
        .. Same("GOPS/W", Dimension.Energy, "GOPS/W", "GOPs/W"),
        .. Same("TOPS", Dimension.Rate, "TOPS"), .. Same("GOPS", Dimension.Rate, "GOPS"),
        .. Same("GB/s", Dimension.Rate, "GB/s"), .. Same("TB/s", Dimension.Rate, "TB/s"), .. Same("MB/s", Dimension.Rate, "MB/s"),
        .. Same("ms", Dimension.Duration, "ms", "msec", "milliseconds", "millisecond"),
        .. Same("us", Dimension.Duration, "us", "µs", "μs", "microseconds", "microsecond"),
        .. Same("s", Dimension.Duration, "seconds", "second", "secs", "sec"), new("s", "s", Dimension.Duration, IsExact: true),
        .. Same("min", Dimension.Duration, "minutes", "minute", "mins", "min"),
        .. Same("hours", Dimension.Duration, "hours", "hour", "GPU hours", "GPU-hours"),
        .. Same("days", Dimension.Duration, "days", "GPU days", "GPU-days"),
        .. Exact(Dimension.Bytes, "KB", "kB", "MB", "GB", "TB", "KiB", "MiB", "GiB"), .. Same("bytes", Dimension.Bytes, "bytes"),
        .. Same("bits", Dimension.Bits, "bits", "bit"),
        new("bpp", "bpp", Dimension.Metric, MetricKind: "quality"), new("bits per pixel", "bpp", Dimension.Metric, MetricKind: "quality"),
        .. Exact(Dimension.Energy, "mJ", "uJ", "µJ", "μJ", "nJ", "pJ", "kJ", "J", "mW", "W", "kWh"),
        .. Same("steps", Dimension.Steps, "steps", "sampling steps", "denoising steps", "inference steps", "decoding steps", "time steps"),
        .. Same("parameters", Dimension.Count, "parameters", "params", "parameter", "trainable parameters", "learnable parameters"),
        .. Same("FLOPs", Dimension.Count, "FLOPs"), .. Same("MACs", Dimension.Count, "MACs"),
        .. Same("GFLOPs", Dimension.Count, "GFLOPs"), .. Same("TFLOPs", Dimension.Count, "TFLOPs"), .. Same("GMACs", Dimension.Count, "GMACs"),
        .. MetricTable.Units,
    ]);

    /// <summary>The longest unit that begins exactly here and ends at a word's end, or null.</summary>
    public static Unit? Match(string text, int at)
    {
        if (at >= text.Length || !ByFirstLetter.TryGetValue(char.ToLowerInvariant(text[at]), out var units)) return null;
        foreach (var unit in units)
        {
            var comparison = unit.IsExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            var end = at + unit.Surface.Length;
            if (string.Compare(text, at, unit.Surface, 0, unit.Surface.Length, comparison) == 0 && IsEnd(text, end, unit)) return unit;
        }
        return null;
    }

    /// <summary>No letter goes on, nor a number as in <c>256x256</c>; behind a percent sign anything may.</summary>
    private static bool IsEnd(string text, int end, Unit unit)
    {
        if (end >= text.Length || unit.Dimension == Dimension.Percent) return true;
        if (char.IsLetterOrDigit(text[end])) return false;
        return unit.Dimension != Dimension.Factor || !IsBeforeNumber(text, end);
    }

    private static bool IsBeforeNumber(string text, int i)
    {
        while (i < text.Length && text[i] == ' ') i++;
        return i < text.Length && char.IsAsciiDigit(text[i]);
    }

    private static IEnumerable<Unit> Same(string name, Dimension dimension, params string[] surfaces) =>
        surfaces.Select(surface => new Unit(surface, name, dimension));

    private static IEnumerable<Unit> Exact(Dimension dimension, params string[] names) =>
        names.Select(name => new Unit(name, name, dimension, IsExact: true));

    private static FrozenDictionary<char, Unit[]> Group(IEnumerable<Unit> units) =>
        units.GroupBy(unit => char.ToLowerInvariant(unit.Surface[0]))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(unit => unit.Surface.Length).ToArray());
}

using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Csr;

/// <summary>Turns every arc of a row structure round, by counting sort: rows of the result are ascending.</summary>
internal static class CsrTransposition
{
    public static (int[] Offsets, int[] Targets, double[]? Weights) Transpose(int[] offsets, int[] targets, double[]? weights)
    {
        var nodes = offsets.Length - 1;
        var turned = new int[nodes + 1];
        foreach (var target in targets) turned[target + 1]++;
        for (var node = 0; node < nodes; node++) turned[node + 1] += turned[node];
        var cursor = turned.AsSpan(0, nodes).ToArray();
        var sources = GC.AllocateUninitializedArray<int>(targets.Length);
        var turnedWeights = weights is null ? null : GC.AllocateUninitializedArray<double>(targets.Length);
        for (var node = 0; node < nodes; node++)
        {
            for (var arc = offsets[node]; arc < offsets[node + 1]; arc++)
            {
                var place = cursor.At(targets[arc])++;
                sources[place] = node;
                if (turnedWeights is not null) turnedWeights[place] = weights![arc];
            }
        }
        return (turned, sources, turnedWeights);
    }
}

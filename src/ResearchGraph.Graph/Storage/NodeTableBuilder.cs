using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Storage;

/// <summary>The nodes of one label set while a graph is built.</summary>
internal sealed class NodeTableBuilder(LabelId[] labels, StringDictionaryBuilder strings) : EntityTableBuilder(strings)
{
    internal LabelId[] Labels => labels;

    /// <summary>The number of the first node, known when the builder freezes.</summary>
    internal int First { get; set; }

    internal int AddRow() => Count++;

    /// <summary>The finished table, once its columns are built.</summary>
    internal NodeTable Build(StringDictionary dictionary) => new(labels, First, Count, Finish(dictionary));
}

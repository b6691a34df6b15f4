using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Storage;

/// <summary>The nodes of one label set while a graph is built.</summary>
internal sealed class NodeTableBuilder(LabelId[] labels, StringDictionaryBuilder strings) : EntityTableBuilder(strings)
{
    internal LabelId[] Labels => labels;

    /// <summary>The number of the first node, known when the builder freezes.</summary>
    internal int First { get; set; }

    internal int AddRow() => Count++;

    internal Func<StringDictionary, NodeTable> Build(int keyCount)
    {
        var columns = BuildColumns(keyCount, null);
        return dictionary => new NodeTable(labels, First, Count, Finish(columns, dictionary));
    }
}

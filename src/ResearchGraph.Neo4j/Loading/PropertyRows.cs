using System.Text;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>Makes the maps of properties that rows carry. Thread-safe.</summary>
internal sealed class PropertyRows(GraphSnapshot graph)
{
    /// <summary>The properties and the hash.</summary>
    /// <param name="properties">What the entity has.</param>
    /// <param name="hash">In what state it is.</param>
    /// <param name="except">A key that is left out because the statement sets it otherwise.</param>
    /// <param name="isUpdate">Whether keys that the graph knows and the entity lacks are to be removed.</param>
    /// <param name="describe">The entity as users know it.</param>
    internal MapValue Of(PropertyList properties, long hash, PropertyKeyId? except, bool isUpdate, Func<string> describe)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        var next = 0;
        foreach (var (key, value) in properties)
        {
            FillGap(key.Value);
            next = key.Value + 1;
            Check(value, graph.NameOf(key), describe);
            if (key != except)
            {
                entries.Add(new(graph.NameOf(key), value));
            }
        }

        FillGap(graph.PropertyKeyNames.Count);
        entries.Add(new(Marks.Hash, hash));
        return new MapValue(entries);

        void FillGap(int end)
        {
            for (var key = next; isUpdate && key < end; key++)
            {
                entries.Add(new(graph.PropertyKeyNames[key], Value.Null));
            }
        }
    }

    private static void Check(Value value, string key, Func<string> describe)
    {
        if (value.Kind == ValueKind.List)
        {
            foreach (var element in value.AsList().Elements) Check(element, key, describe);
        }
        else if (value.Kind == ValueKind.String && LoneSurrogate(value.AsString()) is >= 0 and var position)
        {
            throw new Neo4jException(
                Neo4jProblem.BadValue,
                $"{describe()} cannot be stored: its property '{key}' has half of a surrogate pair at position {position}, which is no character in UTF-8. Correct the text and load again.");
        }
    }

    private static int LoneSurrogate(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (var i = first; i >= 0 && i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }
}

using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Procedures;

/// <summary>
/// The map that a graph procedure takes, read key by key; keys that it does not know, values of a wrong kind and values out of range are errors that say
/// what was found and what was expected. Not thread-safe.
/// </summary>
internal sealed class CallConfig
{
    private readonly string _procedure;
    private readonly MapValue _map;

    /// <summary>Takes a map.</summary>
    /// <param name="procedure">The procedure that is called.</param>
    /// <param name="map">The map.</param>
    /// <param name="keys">All keys that it may have.</param>
    /// <exception cref="CypherException">It has another.</exception>
    public CallConfig(string procedure, MapValue map, IReadOnlyCollection<string> keys)
    {
        (_procedure, _map) = (procedure, map);
        foreach (var (key, _) in map.Entries)
        {
            if (keys.Contains(key)) continue;
            var nearest = NearestName.Find(key, keys);
            throw Error($"found the key '{key}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")} It knows: {string.Join(", ", keys.Order(StringComparer.Ordinal))}.");
        }
    }

    /// <summary>An error of this call.</summary>
    public CypherException Error(string message) => new(ExecutionErrors.ProcedureFailed, ErrorPhase.RunTime, null, $"{_procedure}: {message}");

    /// <summary>Whether a key is there and not null.</summary>
    public bool Has(string key) => !_map[key].IsNull;

    /// <summary>A value as it stands.</summary>
    public Value Raw(string key) => _map[key];

    /// <summary>A number within bounds.</summary>
    public double Number(string key, double usual, double least, double most)
    {
        var value = _map[key];
        if (value.IsNull) return usual;
        if (!value.IsNumber || !(value.AsNumber() >= least && value.AsNumber() <= most)) throw Wrong(key, value, $"a number from {ValueText.OfFloat(least)} to {ValueText.OfFloat(most)}");
        return value.AsNumber();
    }

    /// <summary>A whole number within bounds.</summary>
    public int Integer(string key, int usual, int least, int most = int.MaxValue)
    {
        var value = _map[key];
        if (value.IsNull) return usual;
        if (value.Kind != ValueKind.Integer || value.AsInteger() < least || value.AsInteger() > most)
            throw Wrong(key, value, most == int.MaxValue ? $"a whole number of {least} or more" : $"a whole number from {least} to {most}");
        return (int)value.AsInteger();
    }

    /// <summary>A seed.</summary>
    public ulong Seed(string key) => (ulong)Integer(key, 1, 0);

    /// <summary>A text; null where there is none.</summary>
    public string? Text(string key)
    {
        var value = _map[key];
        if (value.IsNull) return null;
        return value.Kind == ValueKind.String ? value.AsString() : throw Wrong(key, value, "a text");
    }

    /// <summary>One of the names of an enumeration, letter case and underscores aside.</summary>
    public T OneOf<T>(string key, T usual)
        where T : struct, Enum
    {
        if (Text(key) is not { } text) return usual;
        foreach (var choice in Enum.GetValues<T>())
        {
            if (Spelled(choice.ToString()).Equals(Spelled(text), StringComparison.OrdinalIgnoreCase)) return choice;
        }
        throw Wrong(key, text, $"one of {string.Join(", ", Enum.GetNames<T>())}");

        static string Spelled(string name) => name.Replace("_", "", StringComparison.Ordinal);
    }

    /// <summary>One text or a list of texts; <c>'*'</c> and a missing key give none.</summary>
    public string[] Texts(params string[] keys)
    {
        foreach (var key in keys)
        {
            var value = _map[key];
            if (value.IsNull) continue;
            if (value.Kind == ValueKind.String) return value.AsString() == "*" ? [] : [value.AsString()];
            if (value.Kind != ValueKind.List || value.AsList().Any(item => item.Kind != ValueKind.String)) throw Wrong(key, value, "a text or a list of texts");
            var texts = value.AsList().Select(item => item.AsString()).ToArray();
            return texts is ["*"] ? [] : texts;
        }
        return [];
    }

    /// <summary>Nodes: one, or a list of them or of pairs [node, weight].</summary>
    public List<(NodeId Node, double Weight)> Nodes(string key)
    {
        var value = _map[key];
        if (value.IsNull) return [];
        if (value.Kind == ValueKind.Node) return [(value.AsNode(), 1)];
        if (value.Kind != ValueKind.List) throw Wrong(key, value, "a node, a list of nodes or a list of pairs [node, weight]");
        return [.. value.AsList().Select(item => item switch
        {
            { Kind: ValueKind.Node } => (item.AsNode(), 1.0),
            { Kind: ValueKind.List } when item.AsList().ToArray() is [{ Kind: ValueKind.Node } node, { IsNumber: true } weight] && weight.AsNumber() >= 0 => (node.AsNode(), weight.AsNumber()),
            _ => throw Wrong(key, item, "a node or a pair [node, weight] with a weight that is not negative"),
        })];
    }

    /// <summary>The error of a value of a wrong kind.</summary>
    public CypherException Wrong(string key, Value value, string expected) => Error($"{key}: found {value}, expected {expected}.");
}

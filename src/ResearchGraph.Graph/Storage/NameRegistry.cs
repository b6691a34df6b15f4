namespace ResearchGraph.Graph.Storage;

/// <summary>Names numbered from 0 by first use; compared ordinally.</summary>
internal sealed class NameRegistry(string what)
{
    /// <summary>How many bytes of UTF-8 a name may take.</summary>
    internal const int MaxNameBytes = 65_534;

    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    internal IReadOnlyList<string> Names => _names;

    internal int Count => _names.Count;

    internal string this[int id] => _names[id];

    internal int Find(string name) => _ids.GetValueOrDefault(name, -1);

    /// <summary>The id of a name, which is added if it is new.</summary>
    /// <exception cref="ArgumentException">Empty or too long.</exception>
    internal int Add(string name)
    {
        if (_ids.TryGetValue(name, out var id))
        {
            return id;
        }

        if (name.Length == 0 || System.Text.Encoding.UTF8.GetByteCount(name) > MaxNameBytes)
        {
            throw new ArgumentException($"A {what} has 1 to {MaxNameBytes} bytes of UTF-8; found {name.Length} characters.", nameof(name));
        }

        _ids.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }
}

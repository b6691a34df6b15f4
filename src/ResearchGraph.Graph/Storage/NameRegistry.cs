using System.Text;

namespace ResearchGraph.Graph.Storage;

/// <summary>Names numbered from 0 by first use; compared ordinally.</summary>
internal sealed class NameRegistry(string what)
{
    /// <summary>How many bytes of UTF-8 a name may take.</summary>
    internal const int MaxNameBytes = 65_534;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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

        Check(name);
        _ids.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }

    private void Check(string name)
    {
        try
        {
            if (name.Length > 0 && Strict.GetByteCount(name) <= MaxNameBytes)
            {
                return;
            }
        }
        catch (EncoderFallbackException exception)
        {
            throw new ArgumentException($"A {what} must be Unicode text; found half of a surrogate pair.", nameof(name), exception);
        }

        throw new ArgumentException($"A {what} has 1 to {MaxNameBytes} bytes of UTF-8; found {name.Length} characters.", nameof(name));
    }
}

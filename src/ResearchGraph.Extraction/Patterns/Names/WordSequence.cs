using System.Buffers;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>The words of one field with shapes, roles and the punctuation between them. Immutable and thread-safe until it is disposed.</summary>
internal sealed class WordSequence : IDisposable
{
    private Word[] _words;
    private readonly WordBreak _last;

    /// <summary>Splits a field into words.</summary>
    public WordSequence(FieldText field)
    {
        Field = field;
        (_words, Count, _last) = WordScanner.Scan(field);
    }

    /// <summary>Gives the memory back; nothing may be asked for afterwards.</summary>
    public void Dispose()
    {
        ArrayPool<Word>.Shared.Return(_words);
        _words = [];
    }

    /// <summary>The field.</summary>
    public FieldText Field { get; }

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>A word by its 0-based number.</summary>
    public ref readonly Word this[int index] => ref _words[index];

    /// <summary>The core of a word.</summary>
    public ReadOnlySpan<char> Core(int index) => Letters(_words[index].Core);

    /// <summary>The letters of a span.</summary>
    public ReadOnlySpan<char> Letters(TextSpan span) => Field.Value.AsSpan(span.Start, span.Length);

    /// <summary>The punctuation behind a word.</summary>
    public WordBreak After(int index) => index + 1 < Count ? _words[index + 1].Before : _last;

    /// <summary>Whether a word is the first of its sentence.</summary>
    public bool StartsSentence(int index) => index == 0 || _words[index - 1].Sentence != _words[index].Sentence;

    /// <summary>Whether two neighbouring words stand in one sentence with nothing but blanks between.</summary>
    public bool AreJoined(int index, int next) =>
        next < Count && _words[next].Before == WordBreak.None && _words[index].Sentence == _words[next].Sentence;

    /// <summary>Whether a word looks like a name by itself.</summary>
    public bool IsNameLike(int index) => _words[index].IsNameLike;

    /// <summary>Whether a word begins with a capital.</summary>
    public bool IsCapitalized(int index) => (_words[index].Shape & WordShape.Capitalized) != 0;

    /// <summary>The span from the core of one word to the core of another.</summary>
    public TextSpan Span(int first, int last) => TextSpan.FromBounds(_words[first].Core.Start, _words[last].Core.End);

    /// <summary>Number of the first word that ends behind a position; <see cref="Count"/> where none does.</summary>
    public int IndexAt(int position)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].Full.End > position) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}

using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Benchmarks;

/// <summary>
/// Invents papers: titles joined from halves of real ones, abstracts of six to ten real sentences, bylines of two to nine
/// invented people who work in groups. The same seeds and seed give the same papers.
/// </summary>
internal sealed class CorpusGenerator
{
    private static readonly string[] Syllables =
        ["ka", "ren", "mo", "lis", "ta", "vin", "shu", "dor", "el", "mar", "jin", "pas", "qui", "ro", "ban", "hel", "ni", "sol", "ur", "wen"];

    private static readonly string[] Categories = ["cs.CL", "cs.CV", "cs.LG", "cs.AR", "eess.IV", "stat.ML"];

    private readonly Random _random;
    private readonly string[] _titleHeads;
    private readonly string[] _titleTails;
    private readonly string[] _sentences;

    public CorpusGenerator(IReadOnlyList<PaperRecord> seeds, int seed)
    {
        _random = new Random(seed);
        _titleHeads = [.. seeds.Select(paper => Half(paper.Title, first: true))];
        _titleTails = [.. seeds.Select(paper => Half(paper.Title, first: false))];
        _sentences = [.. seeds.SelectMany(Sentences)];
    }

    /// <summary>The first papers of the sequence.</summary>
    public IEnumerable<PaperRecord> Papers(string listing, int count)
    {
        // As many people as real corpora of this size have: about one and a half a paper.
        var people = Math.Max(20, count * 3 / 2);
        for (var line = 1; line <= count; line++)
        {
            yield return new PaperRecord
            {
                Id = $"{Path.GetFileNameWithoutExtension(listing)}:{line}",
                Listing = listing,
                Line = line,
                Title = $"{Pick(_titleHeads)} {Pick(_titleTails)} {line}",
                Abstract = string.Join(' ', Enumerable.Range(0, _random.Next(6, 11)).Select(_ => Pick(_sentences))),
                Authors = Byline(people),
                Category = Pick(Categories),
                Date = Date(),
                HasCode = _random.Next(3) == 0,
            };
        }
    }

    private static string Half(string title, bool first)
    {
        var words = title.Split(' ');
        return string.Join(' ', first ? words.Take((words.Length + 1) / 2) : words.Skip((words.Length + 1) / 2));
    }

    private static IEnumerable<string> Sentences(PaperRecord paper)
    {
        var text = new FieldText(TextField.Abstract, paper.Abstract);
        return text.Sentences.Select(sentence => text.Normalized.ToOriginal(sentence).Of(paper.Abstract));
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];

    /// <summary>A group of people with neighbouring numbers, so that the same people meet again.</summary>
    private string[] Byline(int people)
    {
        var group = _random.Next(people / 10 + 1) * 10;
        return [.. Enumerable.Range(0, _random.Next(2, 10)).Select(_ => group + _random.Next(10)).Distinct().Select(Name)];
    }

    private static string Name(int person)
    {
        var given = Capital(Syllable(person) + Syllable(person / 20));
        var family = Capital(Syllable(person / 7) + Syllable(person / 400) + Syllable(person / 8000));
        return $"{given} {family}";
    }

    private static string Syllable(int number) => Syllables[number % Syllables.Length];

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private PaperDate Date()
    {
        var (year, month, day) = (_random.Next(2018, 2027), _random.Next(1, 13), _random.Next(1, 29));
        return new PaperDate($"{year}-{month:00}-{day:00}", year, month, day, Inferred: false);
    }
}

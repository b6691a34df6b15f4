using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Tests.Support;

/// <summary>Invented papers that repeat names, titles and things often, so that there is much to merge. The seed decides all.</summary>
internal static class RandomCorpus
{
    private static readonly string[] Given = ["Wei", "Ana", "J.", "Jaya", "Marcos V.", "Marcos", "José", "Yu-Neng", "Søren", "Li"];
    private static readonly string[] Family = ["Zhang", "Iyer", "Conde", "García", "Chuang", "Holm", "van den Oord"];
    private static readonly string[] Things = ["SPAN", "Span", "EAGLE-3", "Eagle 3", "LoftQ", "CoDe", "CODE", "DIV2K", "Llama-2 7B", "LLaMA 2-7B"];
    private static readonly string[] Words = ["pruning", "of", "deep", "networks", "causal", "bayesian", "tokens", "for", "video", "estimation", "$\\times$4"];
    private static readonly string[] Concepts = ["pruning", "quantization", "multi-task-learning"];
    private static readonly string[] Categories = ["cs.CV", "cs.CL", "stat.ML", "math.ST"];

    public static List<PaperMentions> Make(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Paper(random, i).Build())];
    }

    private static PaperBuilder Paper(Random random, int number)
    {
        var title = string.Join(' ', Pick(random, Words, random.Next(1, 4)));
        var names = Pick(random, Things, random.Next(0, 4)).Distinct().ToArray();
        var text = $"{string.Join(' ', Pick(random, Words, random.Next(0, 30)))} {string.Join(", ", names)} on NVIDIA RTX 4090 and RTX 4090 GPU at 2.5x over SPAN";
        var paper = new PaperBuilder(title, text)
            .At($"{(char)('a' + random.Next(3))}.txt", number + 1)
            .By([.. Enumerable.Range(0, random.Next(0, 5)).Select(_ => $"{Pick(random, Given)} {Pick(random, Family)}")]);
        foreach (var name in names) AddThing(random, paper, name);
        foreach (var concept in Concepts.Where(_ => random.Next(3) == 0))
            paper.Uses(concept, random.Next(2) == 0 ? MentionRole.Core : MentionRole.Mention);
        if (random.Next(3) == 0) paper.RunsOn("NVIDIA RTX 4090", "NVIDIA");
        if (random.Next(3) == 0) paper.RunsOn("RTX 4090", null, quote: "RTX 4090 GPU");
        if (random.Next(3) == 0) paper.Reports("speedup", 2.5, "x", "2.5x", random.Next(2) == 0 ? "SPAN" : null);
        return paper.With(record => Dress(random, record));
    }

    private static void AddThing(Random random, PaperBuilder paper, string name)
    {
        switch (random.Next(5))
        {
            case 0: paper.Proposes(name, Pick(random, ["method", "model", "dataset"]), random.Next(2) == 0 ? $"{Pick(random, Words)} expansion" : null); break;
            case 1: paper.Names(name, (SystemRelation)random.Next(3)); break;
            case 2: paper.Evaluates(name); break;
            case 3: paper.On(name); break;
            default: paper.Names(name).Evaluates(name); break;
        }
    }

    private static PaperRecord Dress(Random random, PaperRecord record) => record with
    {
        MoreAuthors = random.Next(2) == 0,
        Category = random.Next(3) == 0 ? null : Pick(random, Categories),
        Date = random.Next(3) == 0 ? null : new PaperDate("May 24", random.Next(2019, 2026), 5, 24, random.Next(2) == 0),
        HasCode = random.Next(2) == 0,
        Affiliations = random.Next(4) == 0 ? [Pick(random, ["Tencent AI", "tencent-ai", "Tsinghua"])] : [],
        Owner = random.Next(3) == 0 ? new PageOwner($"{Pick(random, Given)} {Pick(random, Family)}", 0.7) : null,
        Doi = random.Next(6) == 0 ? $"10.1/{random.Next(4)}" : null,
    };

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];

    private static IEnumerable<string> Pick(Random random, string[] values, int count)
    {
        for (var i = 0; i < count; i++) yield return Pick(random, values);
    }
}

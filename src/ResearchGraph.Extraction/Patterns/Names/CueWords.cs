using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>The table of cue words: what each says about the names around it. Thread-safe.</summary>
internal static class CueWords
{
    private static readonly (WordRole Role, string Words)[] Table =
    [
        (WordRole.We, "we authors"),
        (WordRole.Our, "our ours proposed"),
        (WordRole.Paper, "paper work study article report letter manuscript"),
        (WordRole.Propose,
            "co-design co-designs propose proposes proposed proposing present presents presented introduce introduces introduced introducing develop develops developed "
            + "design designs designed devise devises devised describe describes build builds built construct constructs constructed create creates created "
            + "release releases released contribute contributes offer offers unveil unveils formulate formulates formulated establish establishes "
            + "invent invented implement implements implemented provide provides curate curated collect collected craft crafted suggest suggests "
            + "incorporate incorporates customize customizes launch presenting developing advocate advocates innovatively newly pioneer proposal explore"),
        (WordRole.Naming,
            "called named dubbed termed coined namely denoted abbreviated entitled known name call dub term denote nicknamed titled simplified"),
        (WordRole.Article, "a an the this that's these those its their another each any some both"),
        (WordRole.Preposition,
            "of for with in on by to from into via using through at as over under across between within without against towards toward upon during "
            + "after before when while if because since than based built leveraging including like such per about along alongside among where how whether "
            + "beyond inside onto throughout despite unlike"),
        (WordRole.Relative, "that which who whose where"),
        (WordRole.Conjunction, "and or plus"),
        (WordRole.Be, "is are was were be been being"),
        (WordRole.Result,
            "achieve achieves achieved outperform outperforms outperformed surpass surpasses reduce reduces enable enables improve improves deliver delivers "
            + "accelerate accelerates attain attains obtain obtains yield yields exhibit exhibits demonstrate demonstrates maintain maintains provide provides "
            + "employs employ leverages leverage uses utilizes adopts exploits learns consists comprises integrates introduces combines operates "
            + "generates produces predicts performs selects identifies addresses supports significantly consistently can could dynamically adaptively "
            + "effectively offers requires retains preserves exceeds boosts allows speeds establishes sets shows runs cuts mitigates decouples "
            + "features scales brings reaches ensures incurs has first further also only models replaces splits converts turns transforms formulates "
            + "incorporates comes approximates saves trains optimizes facilitates unifies encodes represents remains works partitions assigns"),
        (WordRole.Compare,
            "than outperform outperforms outperformed outperforming surpass surpasses surpassed surpassing exceed exceeds exceeding beat beats beating versus vs "
            + "against compared comparing comparison comparable similar compare compares comparably baseline baselines relative rival rivals rivaling rivalling "
            + "superior over better faster smaller higher lower fewer slower worse unlike inferior competitor competitors counterpart counterparts "
            + "match matches matching baseline prior competing competitive exceeded superiority sota alternatives original"),
        (WordRole.Use,
            "based built using use uses used utilize utilizes utilizing leverage leverages leveraging extend extends extending extended extension apply applied "
            + "applying adopt adopts adopting integrate integrates integrated integrating incorporate incorporating incorporates combine combines combining "
            + "inspired derived adapt adapts adapting build builds building atop implement implemented implementing implementation into adapted modify modifies modified "
            + "modification enhance enhances enhancing improving improve improves replace replaces replacing accelerate accelerating variant top compatible "
            + "finetune finetuning finetuned equipped plugged initialized revisit revisits revisiting generalize generalizes via empower empowering "
            + "within upon through employ employs employing reparameterize exploit exploiting harness harnessing bring foundation augment augments augmented port"),
        (WordRole.Novel,
            "novel new simple first innovative efficient effective unified general lightweight fast scalable training-free plug-and-play end-to-end "
            + "principled powerful practical flexible improved final enhanced robust specialized post-training hybrid dynamic family"),
        (WordRole.Evaluate,
            "experiment experiments experimental evaluation evaluations evaluate evaluated evaluating benchmark benchmarks dataset datasets test tests tested testing "
            + "results validate validated validation trained pre-trained pretrained performance accuracy perplexity classification corpus database corpora dataset's score scores bench"),
        (WordRole.Parts,
            "consist consists consisting comprise comprises comprising combines combine combining integrates integrating components component modules techniques "
            + "innovations mechanisms strategies contributions two three four five namely including includes featuring integrated key blocks stages dimensions parts"),
        (WordRole.Plain,
            "it he she they there here however moreover furthermore additionally specifically notably extensive experimental experiments recent recently in on to for "
            + "by with from when while although though despite given based under as at after before unlike compared our we this these those that such its "
            + "their to both most many several existing current first second third finally also then thus hence therefore consequently besides meanwhile instead "
            + "code large deep using through via due because since what how why where toward towards beyond without not no if let all each one two three four five "
            + "an a the and or but is are can do does results project page empirically crucially importantly intuitively overall conversely traditional "
            + "together leveraging building inspired motivated comprehensive evaluations evaluation source more simply concretely remarkably surprisingly further "
            + "additionally subsequently previous prior conventional unfortunately alternatively similarly accordingly interestingly"),
    ];

    private static readonly WordTable<WordRole> Roles = Collect();

    private static WordTable<WordRole> Collect()
    {
        var roles = new Dictionary<string, WordRole>(StringComparer.OrdinalIgnoreCase);
        foreach (var (role, words) in Table)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                roles[word] = roles.GetValueOrDefault(word) | role;
        }
        foreach (var noun in HeadNouns.All) roles[noun] = roles.GetValueOrDefault(noun) | WordRole.Head;
        return new WordTable<WordRole>(roles);
    }

    /// <summary>The roles of a word; none for one that is no cue.</summary>
    public static WordRole Of(ReadOnlySpan<char> word) => Roles.GetValueOrDefault(word);
}

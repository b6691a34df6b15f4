namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>
/// Wordings that tell the kind of a paper, with points: <see cref="Certain"/> decides alone, two of <see cref="Likely"/>
/// decide together. Most papers present a method, which needs no sign. Immutable and thread-safe.
/// </summary>
internal static class PaperKindCues
{
    /// <summary>Points of a wording that decides alone.</summary>
    public const int Certain = 4;

    /// <summary>Points of a wording that needs another beside it.</summary>
    public const int Likely = 2;

    /// <summary>A wording, the kind it speaks for, its points in the title and in the abstract.</summary>
    public static readonly (string Kind, int InTitle, int InAbstract, string[] Phrases)[] All =
    [
        ("challenge-report", Certain, Certain, ["challenge report", "challenge on", "methods and results", "challenge survey"]),
        ("challenge-report", Likely, 1, ["challenge"]),
        ("challenge-report", Likely, Likely, ["participants", "teams", "submitted solutions", "registered", "submissions", "final testing phase", "winning solution", "proposed solutions"]),
        ("survey", Certain, Certain, ["comprehensive survey", "systematic review", "literature review", "this survey", "comprehensive review", "we survey", "this review", "a survey of", "survey on", "comprehensive overview"]),
        ("survey", Certain, 1, ["survey", "a review", "overview", "tutorial", "roadmap"]),
        ("dataset", Certain, Likely, ["new dataset", "a dataset", "large-scale dataset", "novel dataset", "dataset for", "data corpus"]),
        ("dataset", Likely, Likely, ["we collect", "we construct a dataset", "we release a dataset", "dataset consists of", "dataset, which consists", "annotated dataset", "new corpus"]),
        ("benchmark", Certain, Likely, ["benchmarking", "novel benchmark", "new benchmark", "first benchmark", "a comprehensive benchmark", "a benchmark for", "benchmark designed", "benchmark specifically designed", "evaluation benchmark", "benchmark suite"]),
        ("benchmark", Likely, 1, ["benchmark", "we evaluate existing", "existing benchmarks"]),
        ("theory", Certain, Likely, ["generalization bounds", "generalization bound", "convergence rates", "convergence analysis", "theoretical analysis of", "lower bounds", "sample complexity", "statistical inference"]),
        ("theory", Likely, Likely, ["we prove", "minimax", "theoretically, we prove", "we derive", "impossibility result", "we establish", "theoretical underpinnings", "proving that", "asymptotic", "our theory"]),
        ("analysis", Certain, Certain, ["empirical study", "an empirical analysis", "we thoroughly examine", "in-depth analysis of", "systematic study", "systematically understand", "comprehensive analysis of", "empirical investigation", "here, we analyze", "a case study"]),
        ("analysis", Likely, Likely, ["scaling laws", "scaling law", "understanding", "revisiting", "rethinking", "comprehensive comparisons", "we analyze", "insights", "findings", "these discoveries", "our findings", "we explore whether", "analysis of", "we argue", "we observe that", "a closer look", "unveiling", "interpretability", "we hope this study", "this study"]),
        ("system", Certain, Certain, ["complete system", "serving system", "inference engine", "training system", "we present a system", "describes a system", "distributed inference system", "open-source library", "software framework", "inference framework", "training framework for", "toolkit"]),
        ("system", Likely, Likely, ["system", "system-algorithm co-design", "model-system co-design", "engine", "serving", "scheduler", "runtime", "throughput", "end-to-end system", "library", "deployment in production", "implementation"]),
    ];
}

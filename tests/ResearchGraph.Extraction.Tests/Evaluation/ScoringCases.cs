namespace ResearchGraph.Extraction.Tests.Evaluation;

/// <summary>Two small annotation files that exercise every rule of scoring, with the table that the reference scorer printed for them.</summary>
internal static class ScoringCases
{
    public const string Reference = """
        {"id": "a", "proposes": [{"name": "DA$^2$-Net"}, {"name": "Ours×4"}, {"name": "\\textbf{X}-Y"}], "techniques": [{"id": "pruning", "role": "core"}, {"id": "quantization", "role": "mention"}, {"id": "low-rank-decomposition"}], "tasks": [{"id": "other"}, {"id": "security"}], "systems": [{"name": "EAGLE-2", "relation": "compares"}, {"name": "vLLM", "relation": "builds-on"}], "models": [{"name": "LLaMA-7B"}, {"name": "ﬁlter"}], "datasets": [{"name": "ImageNet-1K", "type": "dataset"}], "hardware": [{"name": "NVIDIA A100 80GB GPU", "generic": false}, {"name": "GPU", "generic": true}, {"name": "Boardwalk cards", "generic": false}], "results": [{"kind": "speedup", "value": 2.9}, {"kind": "other", "value": 0.03125}, {"kind": "accuracy", "value": 1.00004}], "urls": ["https://GitHub.com/a/b/", "https://x.org"]}
        {"id": "b", "proposes": [], "techniques": null, "systems": [{"name": "C++ Solver", "relation": "mentions"}], "hardware": [{"name": "İPhone 4", "generic": false}, {"name": "RTX 3090", "generic": false}], "results": [{"kind": "latency", "value": "5"}]}
        {"id": "missing", "proposes": [{"name": "Lost"}], "techniques": [{"id": "pruning"}], "tasks": [{"id": "robotics"}], "urls": ["https://lost.org"]}
        """;

    public const string Predicted = """
        {"id": "a", "kind": "method", "proposes": [{"name": "DA2 Net"}, {"name": "ours x4"}, {"name": "XY"}, {"name": "Extra"}], "techniques": [{"id": "pruning", "role": "mention"}, {"id": "quantization", "role": "core"}, {"id": "low-rank-decomposition", "role": "core"}], "tasks": [{"id": "other"}, {"id": "security"}, {"id": "reasoning"}], "systems": [{"name": "Eagle 2", "relation": "mentions"}, {"name": "LLaMA 7B", "relation": "builds-on"}], "models": [{"name": "vLLM"}, {"name": "filter"}], "datasets": [{"name": "imagenet_1k", "type": "benchmark"}], "hardware": [{"name": "Nvidia A100 GPUs", "generic": false}, {"name": "gpu", "generic": true}, {"name": "Boardwalk", "generic": false}], "results": [{"kind": "throughput", "value": 2.90001}, {"kind": "other", "value": 0.0312}, {"kind": "accuracy", "value": 1}, {"kind": "other", "value": 7}], "urls": ["https://github.com/A/b", "https://x.org//", "https://y.org"]}
        {"id": "b", "proposes": [{"name": "Fake"}], "systems": [{"name": "C++solver", "relation": "mentions"}], "hardware": [{"name": "iPhone 4", "generic": false}, {"name": "RTX 3090 24 GB", "generic": true}], "results": [{"kind": "latency", "value": 5.0}]}
        {"id": "unknown", "proposes": [{"name": "Nobody asked"}]}
        """;

    public const string Table = """
        3 papers in the reference, 2 of them predicted
        kind             reference predicted  precision  recall      F1
        proposes                 4         5      0.600   0.750   0.667
        techniques core          3         2      0.500   0.333   0.400
        techniques any           4         3      1.000   0.750   0.857
        tasks                    2         2      0.500   0.500   0.500
        others                   5         5      1.000   1.000   1.000
        systems                  3         3      0.667   0.667   0.667
        relations                3         3      0.333   0.333   0.333
        models                   2         2      0.500   0.500   0.500
        datasets                 1         1      1.000   1.000   1.000
        hardware                 4         3      1.000   0.750   0.857
        hardware all             5         5      1.000   1.000   1.000
        results                  4         5      0.800   1.000   0.889
        results kind             3         3      0.667   0.667   0.667
        urls                     3         3      0.667   0.667   0.667
        """;
}

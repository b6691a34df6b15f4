using System.CommandLine;
using System.Globalization;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Related;

namespace ResearchGraph.Cli.Commands;

/// <summary>Options that the verbs of analysis share.</summary>
internal static class AnalysisCommandOptions
{
    /// <summary><c>--seed N</c>.</summary>
    public static Option<ulong> Seed()
    {
        var option = new Option<ulong>("--seed")
        {
            Description = "The seed of everything random; the same seed gives the same result.",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        option.TakeNumber(_ => true, "a whole number of 0 or more");
        return option;
    }

    /// <summary><c>--resolution X</c>.</summary>
    public static Option<double?> Resolution()
    {
        var option = new Option<double?>("--resolution")
        {
            Description = "Larger values give smaller clusters; by default 1 for authors and papers, 4.5 for techniques.",
            HelpName = "X",
        };
        option.TakeNumber(resolution => resolution is > 0 and <= 1000, "a number above 0, up to 1000");
        return option;
    }

    /// <summary><c>--model MODEL</c>.</summary>
    public static Option<string> Model()
    {
        var option = new Option<string>("--model")
        {
            Description = "How texts are compared: svd (TF-IDF and singular values), or mlnet in builds that have it.",
            HelpName = "MODEL",
            DefaultValueFactory = _ => "svd",
        };
        option.TakeOneOf<TextModel>();
        return option;
    }

    /// <summary>The model that <c>--model</c> names.</summary>
    /// <exception cref="InvalidDataException">This build does not have it.</exception>
    public static TextModel ModelOf(string text)
    {
        var model = Enum.Parse<TextModel>(text, ignoreCase: true);
        MlNetModel.Require(model);
        return model;
    }

    /// <summary><c>--top N</c>, from 1.</summary>
    public static Option<int> Top(int usual, string description = "How many of each list.")
    {
        var option = new Option<int>("--top") { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        option.TakeNumber(count => count >= 1, "a whole number of 1 or more");
        return option;
    }

    /// <summary><c>--only PARTS</c>.</summary>
    public static Option<string> Only()
    {
        var names = string.Join(", ", PartNames());
        var option = new Option<string>("--only")
        {
            Description = $"What to analyse, commas between: {names}; all by default.",
            HelpName = "PARTS",
            DefaultValueFactory = _ => "all",
        };
        option.Validators.Add(result =>
        {
            foreach (var part in Split(result.GetValueOrDefault<string>() ?? ""))
            {
                if (!Enum.TryParse<AnalysisParts>(part, ignoreCase: true, out _) || int.TryParse(part, CultureInfo.InvariantCulture, out _))
                    result.AddError($"--only takes {names} or all, commas between; found '{part}'.");
            }
        });
        return option;
    }

    /// <summary>The parts that a value of <c>--only</c> names.</summary>
    public static AnalysisParts Parts(string text) =>
        Split(text).Aggregate((AnalysisParts)0, (parts, name) => parts | Enum.Parse<AnalysisParts>(name, ignoreCase: true));

    private static IEnumerable<string> PartNames() =>
        Enum.GetValues<AnalysisParts>().Where(part => part != AnalysisParts.All).Select(part => part.ToString().ToLowerInvariant());

    private static string[] Split(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts ? parts : [""];
}

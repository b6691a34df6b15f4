using System.CommandLine;
using System.Globalization;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Related;

namespace ResearchGraph.Cli.Commands;

/// <summary>Options that the verbs of analysis share.</summary>
internal static class AnalysisCommandOptions
{
    /// <summary><c>--seed N</c>.</summary>
    public static Option<ulong> Seed() => new("--seed")
    {
        Description = "The seed of everything random; the same seed gives the same result.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };

    /// <summary><c>--resolution X</c>.</summary>
    public static Option<double?> Resolution()
    {
        var option = new Option<double?>("--resolution")
        {
            Description = "Larger values give smaller clusters; by default 1 for authors and papers, 4.5 for techniques.",
            HelpName = "X",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<double?>() is not (> 0 and <= 1000))
                result.AddError($"--resolution takes a number above 0, up to 1000; found {result.Tokens[0].Value}.");
        });
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
        option.AcceptOnlyFromAmong([.. Enum.GetNames<TextModel>().Select(value => value.ToLowerInvariant())]);
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

    /// <summary><c>--top N</c>.</summary>
    public static Option<int> Top(int usual)
    {
        var option = new Option<int>("--top") { Description = "How many of each list.", HelpName = "N", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
                result.AddError($"--top takes a whole number of 1 or more; found {result.Tokens[0].Value}.");
        });
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

using System.CommandLine;
using System.CommandLine.Parsing;
using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Commands;

/// <summary>Options and arguments that take one of some words: completed, and named where another word is found.</summary>
internal static class Choices
{
    /// <summary>Lets an option take some words only, to the letter.</summary>
    public static void TakeOneOf(this Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result => Check(result, option.Name, words));
    }

    /// <summary>Lets an option take the names of an enumeration only, in lower case.</summary>
    public static void TakeOneOf<T>(this Option<string> option)
        where T : struct, Enum => option.TakeOneOf([.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())]);

    /// <summary>Lets the argument of a verb take some words only, to the letter.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="verb">The name of the verb, for the message.</param>
    /// <param name="words">The words.</param>
    public static void TakeOneOf(this Argument<string> argument, string verb, params string[] words)
    {
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result => Check(result, verb, words));
    }

    private static void Check(SymbolResult result, string what, string[] words)
    {
        foreach (var token in result.Tokens)
        {
            if (!words.Contains(token.Value, StringComparer.Ordinal)) result.AddError($"{what} takes {Phrases.Or(words)}; found {token.Value}.");
        }
    }
}

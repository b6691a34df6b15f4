using ResearchGraph.Cli.Output;
using ResearchGraph.Neo4j.Pulling;
using Spectre.Console;

namespace ResearchGraph.Cli.Neo4j;

/// <summary>Shows how pulling goes; how much there is in all is not known before.</summary>
internal static class PullProgressView
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);

    /// <summary>Runs work that reports its progress.</summary>
    public static Task<T> Run<T>(Terminal terminal, Func<IProgress<PullProgress>, Task<T>> work) =>
        terminal.Error.Profile.Out.IsTerminal
            ? terminal.Error.Status().StartAsync("Reading", context => work(new Report(state => context.Status = Text(state), TimeSpan.Zero)))
            : work(new Report(state => terminal.Error.WriteLine(Text(state)), LineEvery));

    private static string Text(PullProgress state) =>
        $"{Phrases.Count(state.Nodes, "node")}, {Phrases.Count(state.Relationships, "relationship")} read";

    private sealed class Report(Action<PullProgress> show, TimeSpan every) : IProgress<PullProgress>
    {
        private readonly System.Diagnostics.Stopwatch _clock = System.Diagnostics.Stopwatch.StartNew();
        private TimeSpan _last = TimeSpan.Zero;

        void IProgress<PullProgress>.Report(PullProgress value)
        {
            if (_clock.Elapsed - _last < every) return;
            _last = _clock.Elapsed;
            show(value);
        }
    }
}

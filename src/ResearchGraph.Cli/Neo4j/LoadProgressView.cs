using ResearchGraph.Cli.Output;
using ResearchGraph.Neo4j.Loading;
using Spectre.Console;

namespace ResearchGraph.Cli.Neo4j;

/// <summary>Shows how a load goes: bars on a terminal, a line every few seconds elsewhere.</summary>
internal static class LoadProgressView
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);

    /// <summary>Runs work that reports its progress, from any thread.</summary>
    public static Task<T> Run<T>(Terminal terminal, Func<IProgress<LoadProgress>, Task<T>> work) =>
        terminal.Error.Profile.Out.IsTerminal ? RunWithBars(terminal.Error, work) : work(new Lines(terminal));

    private static Task<T> RunWithBars<T>(IAnsiConsole console, Func<IProgress<LoadProgress>, Task<T>> work) =>
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bars(context)));

    private static string Text(LoadProgress state) => state.Total == 0
        ? Name(state.Stage)
        : $"{Name(state.Stage)}: {Phrases.Number(state.Done)} of {Phrases.Number(state.Total)}, {Phrases.Number((long)state.Rate)} a second";

    private static string Name(LoadStage stage) => stage switch
    {
        LoadStage.Comparing => "Comparing with the database",
        LoadStage.Schema => "Constraints and indexes",
        LoadStage.Removing => "Removing",
        LoadStage.Nodes => "Nodes",
        _ => "Relationships",
    };

    private sealed class Bars(ProgressContext context) : IProgress<LoadProgress>
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<LoadStage, ProgressTask> _tasks = [];

        void IProgress<LoadProgress>.Report(LoadProgress value)
        {
            lock (_lock)
            {
                if (!_tasks.TryGetValue(value.Stage, out var task))
                {
                    foreach (var earlier in _tasks.Values) earlier.Value = earlier.MaxValue;
                    _tasks[value.Stage] = task = context.AddTask(Name(value.Stage));
                }
                task.Description = Text(value);
                task.IsIndeterminate = value.Total == 0;
                task.MaxValue = Math.Max(1, value.Total);
                task.Value = value.Done;
            }
        }
    }

    private sealed class Lines(Terminal terminal) : IProgress<LoadProgress>
    {
        private readonly Lock _lock = new();
        private readonly System.Diagnostics.Stopwatch _clock = System.Diagnostics.Stopwatch.StartNew();
        private TimeSpan _next = LineEvery;

        void IProgress<LoadProgress>.Report(LoadProgress value)
        {
            lock (_lock)
            {
                if (_clock.Elapsed < _next) return;
                _next = _clock.Elapsed + LineEvery;
                var left = value.Remaining is { } remaining ? $", {Phrases.Duration(remaining)} left" : "";
                terminal.Error.WriteLine($"{Text(value)}{left}");
            }
        }
    }
}

using ResearchGraph.Cli.Output;
using Spectre.Console;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>Shows how long work goes: bars on a terminal, a line every few seconds elsewhere, nothing for quick work.</summary>
internal static class BuildProgress
{
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(5);

    /// <summary>Runs work that reports its progress.</summary>
    /// <param name="terminal">Where to show it.</param>
    /// <param name="work">The work; it gets the progress to report to and a way to name the stage it is in.</param>
    public static T Run<T>(Terminal terminal, Func<IProgress<ReadProgress>, Action<string>, T> work) =>
        terminal.Error.Profile.Out.IsTerminal ? RunWithBars(terminal.Error, work) : RunWithLines(terminal, work);

    private static T RunWithBars<T>(IAnsiConsole console, Func<IProgress<ReadProgress>, Action<string>, T> work) =>
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var reading = context.AddTask("Reading and extracting");
                ProgressTask? stage = null;
                var progress = new Report(state =>
                {
                    reading.MaxValue = Math.Max(1, state.TotalBytes);
                    reading.Value = state.Bytes;
                    reading.Description = $"Reading and extracting: {Phrases.Count(state.Papers, "paper")}";
                });
                return work(progress, NextStage);

                void NextStage(string name)
                {
                    reading.Value = reading.MaxValue;
                    if (stage is not null) stage.Value = stage.MaxValue;
                    stage = context.AddTask(name);
                    stage.IsIndeterminate = true;
                }
            });

    private static T RunWithLines<T>(Terminal terminal, Func<IProgress<ReadProgress>, Action<string>, T> work)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var next = LineEvery;
        var progress = new Report(state =>
        {
            if (clock.Elapsed < next) return;
            next = clock.Elapsed + LineEvery;
            var share = state.TotalBytes == 0 ? 1 : (double)state.Bytes / state.TotalBytes;
            terminal.Error.WriteLine($"reading and extracting: {Phrases.Count(state.Papers, "paper")}, {Phrases.Percent(share)} of the input");
        });
        return work(progress, NextStage);

        void NextStage(string name)
        {
            if (clock.Elapsed >= LineEvery) terminal.Error.WriteLine($"{name} …");
        }
    }

    /// <summary>Reports on the calling thread, unlike <see cref="Progress{T}"/>, so that lines stand in order.</summary>
    private sealed class Report(Action<ReadProgress> report) : IProgress<ReadProgress>
    {
        void IProgress<ReadProgress>.Report(ReadProgress value) => report(value);
    }
}

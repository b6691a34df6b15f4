using ResearchGraph.Benchmarks.Analytics;

return args switch
{
    ["analytics", .. var rest] => AnalyticsVerb.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(AnalyticsVerb.Usage);
    return 2;
}

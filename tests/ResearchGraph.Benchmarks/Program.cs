using System.CommandLine;
using ResearchGraph.Benchmarks;
using ResearchGraph.Benchmarks.Analytics;
using ResearchGraph.Benchmarks.Cypher;

var root = new RootCommand("Measures ResearchGraph; see tests/README.md.");
root.Subcommands.Add(CorpusVerb.Create());
root.Subcommands.Add(AnalyticsVerb.Create());
root.Subcommands.Add(CypherVerb.Create());
root.Subcommands.Add(EngineVerb.Create());
root.Subcommands.Add(Neo4jVerb.Create());
return root.Parse(args).Invoke();

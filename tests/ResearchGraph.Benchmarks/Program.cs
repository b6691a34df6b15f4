using System.CommandLine;
using ResearchGraph.Benchmarks;

var root = new RootCommand("Measures ResearchGraph; see tests/README.md.");
root.Subcommands.Add(CorpusVerb.Create());
root.Subcommands.Add(Neo4jVerb.Create());
return root.Parse(args).Invoke();

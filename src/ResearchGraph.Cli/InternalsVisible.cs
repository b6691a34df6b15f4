using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("ResearchGraph.EndToEnd.Tests")]

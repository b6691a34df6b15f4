using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("ResearchGraph.Extraction.Tests")]

namespace ResearchGraph.Graph.Storage;

/// <summary>The names of a snapshot.</summary>
internal sealed record GraphNames(NameRegistry Labels, NameRegistry Types, NameRegistry Keys);

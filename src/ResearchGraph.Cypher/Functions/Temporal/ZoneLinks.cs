namespace ResearchGraph.Cypher.Functions.Temporal;

/// <summary>Zones that the tz database keeps as links to others.</summary>
internal static class ZoneLinks
{
    internal static string Resolve(string name) => name == "Europe/Stockholm" ? "Europe/Berlin" : name;
}

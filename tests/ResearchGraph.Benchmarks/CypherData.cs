using System.Globalization;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Benchmarks;

/// <summary>Loads the graph that <c>generate.py</c> of the query benchmark writes: files without quotes, a header line each.</summary>
internal static class CypherData
{
    public static GraphSnapshot Load(string folder)
    {
        var builder = new GraphBuilder();
        var (id, title, year) = (builder.AddPropertyKey("id"), builder.AddPropertyKey("title"), builder.AddPropertyKey("year"));
        var (name, family) = (builder.AddPropertyKey("name"), builder.AddPropertyKey("family"));
        var (position, role) = (builder.AddPropertyKey("position"), builder.AddPropertyKey("role"));
        var papers = Read(folder, "papers", "Paper", builder, (node, fields) =>
        {
            builder.SetProperty(node, title, fields[1]);
            builder.SetProperty(node, year, Number(fields[2]));
        });
        var authors = Read(folder, "authors", "Author", builder, (node, fields) => builder.SetProperty(node, name, fields[1]));
        var techniques = Read(folder, "techniques", "Technique", builder, (node, fields) =>
        {
            builder.SetProperty(node, name, fields[1]);
            builder.SetProperty(node, family, fields[2]);
        });
        var (wrote, uses, cites) = (builder.AddRelationshipType("WROTE"), builder.AddRelationshipType("USES"), builder.AddRelationshipType("CITES"));
        foreach (var fields in Rows(folder, "wrote"))
        {
            builder.SetProperty(builder.AddRelationship(wrote, authors[Number(fields[0])], papers[Number(fields[1])]), position, Number(fields[2]));
        }
        foreach (var fields in Rows(folder, "uses"))
        {
            builder.SetProperty(builder.AddRelationship(uses, papers[Number(fields[0])], techniques[Number(fields[1])]), role, fields[2]);
        }
        foreach (var fields in Rows(folder, "cites")) builder.AddRelationship(cites, papers[Number(fields[0])], papers[Number(fields[1])]);
        return builder.Freeze();

        List<NodeHandle> Read(string folder, string file, string label, GraphBuilder builder, Action<NodeHandle, string[]> fill)
        {
            var nodes = new List<NodeHandle>();
            foreach (var fields in Rows(folder, file))
            {
                var node = builder.AddNode(label);
                builder.SetProperty(node, id, Number(fields[0]));
                fill(node, fields);
                nodes.Add(node);
            }
            return nodes;
        }
    }

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file + ".csv")).Skip(1).Select(line => line.Split(','));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

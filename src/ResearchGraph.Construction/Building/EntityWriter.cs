using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Schema;

namespace ResearchGraph.Construction.Building;

/// <summary>Writes the nodes of things other than papers. Not thread-safe.</summary>
internal static class EntityWriter
{
    /// <summary>Writes one node.</summary>
    public static void Write(SchemaWriter writer, EntityCluster entity)
    {
        var properties = writer.Properties().Set("name", entity.Name);
        switch (entity.Kind)
        {
            case EntityKind.Technique:
                writer.AddNode(entity, properties.Set("aliases", entity.Aliases), GraphSchema.Technique);
                break;
            case EntityKind.Task:
                writer.AddNode(entity, properties.Set("aliases", entity.Aliases), GraphSchema.Task);
                break;
            case EntityKind.Repository:
                var host = entity.Id.Split(':', 2)[1].Split('/', 2)[0];
                writer.AddNode(entity, properties.Set("url", entity.Address).Set("host", host), GraphSchema.Repository);
                break;
            default:
                WriteMerged(writer, entity, properties);
                break;
        }
    }

    private static void WriteMerged(SchemaWriter writer, EntityCluster entity, PropertyBag properties)
    {
        properties.Set("aliases", entity.Aliases)
            .Set("mergeReasons", entity.Explanations);
        switch (entity.Kind)
        {
            case EntityKind.Author:
                writer.AddNode(entity, properties, GraphSchema.Author);
                break;
            case EntityKind.Organization:
                writer.AddNode(entity, properties, GraphSchema.Organization);
                break;
            case EntityKind.Hardware:
                writer.AddNode(entity, properties.Set("vendor", entity.Vendor).Set("generic", entity.Generic), GraphSchema.Hardware);
                break;
            default:
                writer.AddNode(entity, properties.Set("expansion", entity.Expansion).Set("type", entity.Type), TypesOf(entity));
                break;
        }
    }

    private static NodeType[] TypesOf(EntityCluster entity) => entity.Kind switch
    {
        EntityKind.Dataset => [GraphSchema.Dataset],
        EntityKind.Model => [GraphSchema.Model],
        _ => entity.IsModel ? [GraphSchema.System, GraphSchema.Model] : [GraphSchema.System],
    };
}

using ResearchGraph.Construction.Resolution.Entities;
using ResearchGraph.Construction.Resolution.Names;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>A person with the name to show. Sorts by slug, then more papers, then the earlier paper.</summary>
/// <param name="Person">The person.</param>
/// <param name="Name">The most used spelling of the fullest form that is printed.</param>
/// <param name="Slug">Readable part of the id.</param>
/// <param name="Aliases">Other spellings, in ordinal order.</param>
internal sealed record NamedPerson(Person Person, string Name, string Slug, IReadOnlyList<string> Aliases) : IComparable<NamedPerson>
{
    /// <summary>Chooses the name of a person.</summary>
    public static NamedPerson Of(Person person, Bylines bylines)
    {
        var slots = person.Profile.Slots;
        var first = Spelling(bylines, slots[0]);
        if (slots.TrueForAll(slot => bylines.Slots[slot].Printed == bylines.Slots[slots[0]].Printed))
            return new NamedPerson(person, first, NameFolding.Slug(first), []);
        var name = ClusterNaming.MostUsed(slots
            .Where(slot => bylines.Slots[slot].Name == person.Name)
            .Select(slot => Spelling(bylines, slot)))!;
        var aliases = slots.Select(slot => Spelling(bylines, slot)).Where(spelling => spelling != name).Distinct().Order(StringComparer.Ordinal);
        return new NamedPerson(person, name, NameFolding.Slug(name), [.. aliases]);
    }

    /// <inheritdoc/>
    public int CompareTo(NamedPerson? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(Slug, other.Slug);
        if (order == 0) order = other.Person.Profile.Papers.Count.CompareTo(Person.Profile.Papers.Count);
        return order != 0 ? order : Person.Profile.Slots[0].CompareTo(other.Person.Profile.Slots[0]);
    }

    private static string Spelling(Bylines bylines, int slot)
    {
        var (name, printed) = (bylines.Names[bylines.Slots[slot].Name], bylines.Slots[slot].Printed);
        return name.Display == printed ? printed : PersonName.Parse(printed).Display;
    }
}

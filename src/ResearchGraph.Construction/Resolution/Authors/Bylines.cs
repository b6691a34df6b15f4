using System.Runtime.InteropServices;
using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>
/// All names on all papers: printed authors, then people whose pages list the paper without their name being printed.
/// A name that is printed twice on one paper counts once. Immutable once made; thread-safe.
/// </summary>
internal sealed class Bylines
{
    private readonly List<AuthorSlot> _slots = [];
    private readonly List<PersonName> _names = [];
    private readonly int[] _paperStarts;
    private readonly int[] _nameStarts;
    private readonly int[] _slotsByName;

    /// <summary>Gathers the names in the order of the papers.</summary>
    public Bylines(IReadOnlyList<PaperGroup> papers)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var parsed = new Dictionary<string, int>(StringComparer.Ordinal);
        _paperStarts = new int[papers.Count + 1];
        for (var paper = 0; paper < papers.Count; paper++)
        {
            _paperStarts[paper] = _slots.Count;
            var group = papers[paper];
            for (var i = 0; i < group.Record.Authors.Count; i++)
            {
                var printed = group.Record.Authors[i];
                if (!string.IsNullOrWhiteSpace(printed)) AddOnce(new AuthorSlot(paper, Number(printed), i + 1, 1, printed));
            }
            AddOwners(paper, group);
        }
        _paperStarts[papers.Count] = _slots.Count;
        (_nameStarts, _slotsByName) = GroupByName();

        int Number(string printed)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(parsed, printed, out var known);
            if (known) return number;
            var name = PersonName.Parse(printed);
            ref var byKey = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, name.Key, out var keyKnown);
            if (!keyKnown)
            {
                byKey = _names.Count;
                _names.Add(name);
            }
            return number = byKey;
        }

        void AddOwners(int paper, PaperGroup group)
        {
            if (group.Members.All(member => member.Paper.Owner is null)) return;
            var owners = group.Members.Select(member => member.Paper.Owner).OfType<Extraction.Papers.PageOwner>()
                .OrderByDescending(owner => owner.Confidence).ThenBy(owner => owner.Name, StringComparer.Ordinal);
            foreach (var owner in owners)
            {
                if (string.IsNullOrWhiteSpace(owner.Name) || owner.Confidence <= 0) continue;
                var name = _names[Number(owner.Name)];
                if (IsPrinted(paper, name) || IsComplete(group)) continue;
                AddOnce(new AuthorSlot(paper, Number(owner.Name), 0, Math.Min(owner.Confidence, 1), owner.Name));
            }
        }
    }

    /// <summary>The names, one a key; the first spelling that was met.</summary>
    public IReadOnlyList<PersonName> Names => _names;

    /// <summary>All slots, paper by paper.</summary>
    public ReadOnlySpan<AuthorSlot> Slots => CollectionsMarshal.AsSpan(_slots);

    /// <summary>How many papers there are.</summary>
    public int Papers => _paperStarts.Length - 1;

    /// <summary>Numbers of the slots of a paper: from the first up to, not including, the second.</summary>
    public (int Start, int End) SlotsOfPaper(int paper) => (_paperStarts[paper], _paperStarts[paper + 1]);

    /// <summary>Numbers of the slots of a name, by paper.</summary>
    public ReadOnlySpan<int> SlotsOfName(int name) => _slotsByName.AsSpan(_nameStarts[name].._nameStarts[name + 1]);

    /// <summary>On how many papers a name stands.</summary>
    public int PaperCount(int name) => _nameStarts[name + 1] - _nameStarts[name];

    private void AddOnce(AuthorSlot slot)
    {
        for (var i = _paperStarts[slot.Paper]; i < _slots.Count; i++)
        {
            if (_slots[i].Name == slot.Name) return;
        }
        _slots.Add(slot);
    }

    private bool IsPrinted(int paper, PersonName owner)
    {
        for (var i = _paperStarts[paper]; i < _slots.Count; i++)
        {
            if (_slots[i].Position > 0 && _names[_slots[i].Name].CompareTo(owner) != NameAgreement.Different) return true;
        }
        return false;
    }

    /// <summary>A byline that another copy of the paper gives in full leaves no room for a hidden author.</summary>
    private static bool IsComplete(PaperGroup group) =>
        group.Members.Count > 1 && group.Record.Authors.Count > 0 && !group.Record.MoreAuthors;

    private (int[] Starts, int[] Slots) GroupByName()
    {
        var starts = new int[_names.Count + 1];
        foreach (var slot in _slots) starts[slot.Name + 1]++;
        for (var i = 0; i < _names.Count; i++) starts[i + 1] += starts[i];
        var next = starts.AsSpan(0, _names.Count).ToArray();
        var slots = new int[_slots.Count];
        for (var i = 0; i < _slots.Count; i++) slots[next[_slots[i].Name]++] = i;
        return (starts, slots);
    }
}

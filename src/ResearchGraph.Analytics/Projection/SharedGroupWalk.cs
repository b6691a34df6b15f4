namespace ResearchGraph.Analytics.Projection;

/// <summary>From a member over its groups to the members that share them, counting. One thread each.</summary>
internal sealed class SharedGroupWalk
{
    private readonly Memberships _memberships;
    private readonly OneModeOptions _options;
    private readonly double _groups;
    private readonly int[] _shared;
    private readonly double[] _newman;
    private readonly List<int> _met = [];

    public SharedGroupWalk(Memberships memberships, OneModeOptions options)
    {
        (_memberships, _options, _groups) = (memberships, options, memberships.FilledGroupCount);
        _shared = new int[memberships.MemberCount];
        _newman = options.Weight == Association.Newman ? new double[memberships.MemberCount] : [];
    }

    /// <summary>Adds the edges from a member to those of higher numbers.</summary>
    public void LinkToLater(int member, EdgeList edges)
    {
        if (_memberships.DegreeOf(member) < _options.LeastGroups) return;
        foreach (var group in _memberships.ShiftedGroupsOf(member))
        {
            var members = _memberships.MembersOfShifted(group);
            if (_options.LargestGroup > 0 && members.Length > _options.LargestGroup) continue;
            Meet(members[(members.BinarySearch(member) + 1)..], members.Length);
        }
        _met.Sort();
        foreach (var other in _met)
        {
            var shared = _shared[other];
            if (shared >= _options.LeastShared && _memberships.DegreeOf(other) >= _options.LeastGroups)
            {
                var weight = Weight(member, other, shared);
                if (weight > 0 && weight >= _options.LeastWeight) edges.Add(member, other, weight);
            }
            _shared[other] = 0;
            if (_newman.Length > 0) _newman[other] = 0;
        }
        _met.Clear();
    }

    private void Meet(ReadOnlySpan<int> others, int size)
    {
        foreach (var other in others)
        {
            if (_shared[other]++ == 0) _met.Add(other);
            if (_newman.Length > 0) _newman[other] += 1.0 / (size - 1);
        }
    }

    private double Weight(int member, int other, int shared)
    {
        double a = _memberships.DegreeOf(member), b = _memberships.DegreeOf(other);
        return _options.Weight switch
        {
            Association.Newman => _newman[other],
            Association.Jaccard => shared / (a + b - shared),
            Association.Cosine => shared / Math.Sqrt(a * b),
            Association.PositiveMutualInformation => Math.Log2(shared * _groups / (a * b)),
            Association.NormalizedMutualInformation => Normalized(shared, a, b),
            Association.AssociationStrength => shared * _groups / (a * b),
            _ => shared,
        };
    }

    /// <summary>Two that are in every group tell nothing of each other; they count as always together.</summary>
    private double Normalized(int shared, double a, double b) =>
        shared >= _groups ? 1 : Math.Log2(shared * _groups / (a * b)) / -Math.Log2(shared / _groups);
}

using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>
/// Numbers groups of rows by their keys. One or two keys that are ids, dictionary numbers or integers are packed into 64 bits; as
/// soon as a batch comes whose keys are not, all groups so far turn to values.
/// </summary>
/// <param name="keyCount">How many keys there are.</param>
internal sealed class GroupTable(int keyCount)
{
    private const int BytesPerValue = 64;

    private CodeTable? _packed;
    private Vector[] _forms = [];
    private Dictionary<GroupKey, int>? _byValue;
    private readonly List<GroupKey> _values = [];

    public int Count => _byValue is not null ? _values.Count : _packed?.Count ?? 0;

    public long Size => (_packed?.Size ?? 0) + (_values.Count * (long)BytesPerValue * (keyCount + 1));

    /// <summary>Fills in the number of the group of each row.</summary>
    public void Assign(Vector[] keys, int count, Span<int> groups)
    {
        if (_byValue is null && IsPackable(keys))
        {
            if (_packed is null) (_packed, _forms) = (new CodeTable(), keys);
            AssignPacked(keys, count, groups);
            return;
        }
        if (_byValue is null) TurnToValues();
        for (var row = 0; row < count; row++) groups[row] = Number(KeyOf(keys, row));
    }

    /// <summary>The column of one key, a row a group.</summary>
    public Vector Column(int key, TypeSet type)
    {
        if (_byValue is not null || _packed is null) return Narrow(_values.ConvertAll(value => value.Values[key]), type);
        if (keyCount == 1 && _forms[0] is IntegerVector) return new IntegerVector(_packed.Codes.ToArray());
        var codes = new int[_packed.Count];
        for (var i = 0; i < codes.Length; i++) codes[i] = Part(_packed.Codes[i], key);
        return FormOf(_forms[key], codes);
    }

    private static Vector Narrow(List<Value> values, TypeSet type) => type switch
    {
        TypeSet.Node => new NodeVector([.. values.Select(value => value.IsNull ? -1 : value.AsNode().Value)]),
        TypeSet.Relationship => new RelationshipVector([.. values.Select(value => value.IsNull ? -1 : value.AsRelationship().Value)]),
        _ => new ValueVector([.. values]),
    };

    private static Vector FormOf(Vector form, int[] codes) => form switch
    {
        NodeVector => new NodeVector(codes),
        RelationshipVector => new RelationshipVector(codes),
        _ => new StringVector(codes, ((StringVector)form).Dictionary),
    };

    private static int[]? IdsOf(Vector column) => column switch
    {
        NodeVector nodes => nodes.Ids,
        RelationshipVector relationships => relationships.Ids,
        StringVector strings => strings.Ids,
        _ => null,
    };

    private static StringDictionary? DictionaryOf(Vector column) => (column as StringVector)?.Dictionary;

    private bool IsPackable(Vector[] keys)
    {
        if (keyCount is 0 or > 2) return false;
        for (var i = 0; i < keys.Length; i++)
        {
            if (IdsOf(keys[i]) is null && !(keyCount == 1 && keys[i] is IntegerVector)) return false;
            if (_packed is not null && (_forms[i].GetType() != keys[i].GetType() || !ReferenceEquals(DictionaryOf(_forms[i]), DictionaryOf(keys[i])))) return false;
        }
        return true;
    }

    private void AssignPacked(Vector[] keys, int count, Span<int> groups)
    {
        var table = _packed!;
        if (keys[0] is IntegerVector integers)
        {
            for (var row = 0; row < count; row++) groups[row] = table.Number(integers.Values[row]);
            return;
        }
        var first = IdsOf(keys[0])!;
        if (keyCount == 1)
        {
            for (var row = 0; row < count; row++) groups[row] = table.Number(first[row]);
            return;
        }
        var second = IdsOf(keys[1])!;
        for (var row = 0; row < count; row++) groups[row] = table.Number(((long)first[row] << 32) | (uint)second[row]);
    }

    private int Part(long code, int key) => keyCount == 1 || key == 1 ? (int)code : (int)(code >> 32);

    private void TurnToValues()
    {
        _byValue = [];
        if (_packed is null) return;
        var columns = new Vector[keyCount];
        for (var key = 0; key < keyCount; key++)
        {
            columns[key] = keyCount == 1 && _forms[0] is IntegerVector
                ? new IntegerVector(_packed.Codes.ToArray())
                : FormOf(_forms[key], [.. _packed.Codes.ToArray().Select(code => Part(code, key))]);
        }
        for (var group = 0; group < _packed.Count; group++) Number(KeyOf(columns, group));
        _packed = null;
    }

    private static GroupKey KeyOf(Vector[] keys, int row)
    {
        var values = new Value[keys.Length];
        for (var i = 0; i < values.Length; i++) values[i] = keys[i].Get(row);
        return new GroupKey(values);
    }

    private int Number(GroupKey key)
    {
        if (_byValue!.TryGetValue(key, out var number)) return number;
        number = _values.Count;
        _byValue.Add(key, number);
        _values.Add(key);
        return number;
    }
}

using System.Text;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Loading;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>LoadCSV: a row for each record of a file, read as the rows are asked for.</summary>
internal sealed class LoadCsvOperator(Operator input, EvaluationContext context, LoadCsv plan) : UnaryOperator(input, context), IDisposable
{
    private RowBatch? _batch;
    private int _row;
    private StreamReader? _file;
    private CsvReader? _reader;
    private List<string?>? _headers;
    private string _path = "";
    private long _record;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        Dispose();
        _batch = null;
    }

    public override RowBatch? Next()
    {
        while (true)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            if (_reader is not null && ReadBatch() is { } rows) return rows;
            if (_batch is null || ++_row >= _batch.Count)
            {
                (_batch, _row) = (Input.Next(), 0);
                if (_batch is null) return null;
            }
            OpenFile();
        }
    }

    public void Dispose()
    {
        _file?.Dispose();
        (_file, _reader, _headers) = (null, null, null);
    }

    private void OpenFile()
    {
        var url = plan.From.Evaluate(new Row(_batch!, _row, Context));
        if (url.Kind != ValueKind.String) throw plan.From.Error(ExecutionErrors.InvalidArgumentType, $"Expected the place of a file; found {url.Kind}.");
        _path = CsvSource.Resolve(url.AsString(), Context.CsvFolder, plan.From.Span);
        _file = CsvSource.Open(_path, plan.From.Span);
        _reader = new CsvReader(_file, plan.Separator);
        _record = 0;
        if (plan.WithHeaders) _headers = ReadRecord() ?? [];
    }

    private RowBatch? ReadBatch()
    {
        var records = new List<Value>();
        var first = _record;
        while (records.Count < RowBatch.Capacity && ReadRecord() is { } record) records.Add(plan.WithHeaders ? ToMap(record) : ToList(record));
        if (records.Count == 0)
        {
            Dispose();
            return null;
        }
        var parents = new int[records.Count];
        Array.Fill(parents, _row);
        var rows = _batch!.Gather(parents, plan.Live);
        rows.Columns[plan.Target.Slot] = new ValueVector([.. records]);
        rows.Columns[plan.LineSlot] = new IntegerVector([.. Enumerable.Range(1, records.Count).Select(offset => first + offset)]);
        rows.Columns[plan.FileSlot] = new ConstantVector(_path, records.Count);
        return rows;
    }

    private List<string?>? ReadRecord()
    {
        try
        {
            var record = _reader!.Read();
            if (record is not null) _record++;
            return record;
        }
        catch (Exception exception) when (exception is FormatException or IOException or DecoderFallbackException)
        {
            throw CsvSource.Failed(plan.From.Span, $"{_path}, {exception.Message}");
        }
    }

    // A header that is empty names nothing; of two equal ones the last counts; a record may be shorter or longer.
    private Value ToMap(List<string?> record)
    {
        var entries = new Dictionary<string, Value>(StringComparer.Ordinal);
        for (var i = 0; i < _headers!.Count; i++) entries[_headers[i] ?? ""] = i < record.Count ? record[i] : Value.Null;
        return new MapValue(entries);
    }

    private static Value ToList(List<string?> record)
    {
        var values = new Value[record.Count];
        for (var i = 0; i < values.Length; i++) values[i] = record[i];
        return new ListValue(values);
    }
}

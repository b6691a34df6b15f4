using System.Text;
using System.Text.Json;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Transport.Http;

/// <summary>Reads rows from the body of a response.</summary>
internal sealed class HttpCursor : IQueryCursor
{
    private const int FirstBufferSize = 1 << 16;

    private readonly HttpCall _call;
    private readonly Action<ResponseTail>? _onEnd;
    private readonly ResponseParser _parser;
    private byte[] _buffer = new byte[FirstBufferSize];
    private int _start;
    private int _end;
    private bool _isLast;
    private Value[]? _first;

    private HttpCursor(HttpCall call, Action<ResponseTail>? onEnd)
    {
        _call = call;
        _onEnd = onEnd;
        _parser = new ResponseParser(Entities);
    }

    public IReadOnlyList<string> Fields => _parser.Fields ?? [];

    public RemoteEntities Entities { get; } = new();

    public QueryCounters Counters => _parser.Tail.Counters;

    public IReadOnlyList<string> Notes => _parser.Tail.Notes;

    public RemotePlan? Plan => _parser.Tail.Plan;

    /// <summary>Reads as far as the first row or, where there is none, the end: so that a statement that fails at once fails here.</summary>
    internal static async Task<HttpCursor> OpenAsync(HttpCall call, Action<ResponseTail>? onEnd, CancellationToken cancellation)
    {
        var cursor = new HttpCursor(call, onEnd);
        try
        {
            cursor._first = await cursor.ReadAsync(cancellation).ConfigureAwait(false);
            return cursor;
        }
        catch
        {
            call.Dispose();
            throw;
        }
    }

    public ValueTask<Value[]?> NextAsync(CancellationToken cancellation)
    {
        if (_first is not { } first)
        {
            return ReadAsync(cancellation);
        }

        _first = null;
        return ValueTask.FromResult<Value[]?>(first);
    }

    public ValueTask DisposeAsync()
    {
        _call.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<Value[]?> ReadAsync(CancellationToken cancellation)
    {
        while (!_parser.IsAtEnd)
        {
            if (!TryStep(out var row))
            {
                await FillMoreAsync(cancellation).ConfigureAwait(false);
            }
            else if (row is not null)
            {
                return row;
            }
            else if (_parser.IsAtEnd)
            {
                Finish();
            }
        }

        return null;
    }

    private void Finish()
    {
        if (_parser.Tail.Error is { } error)
        {
            throw ProblemClassifier.Classify(error.Code, error.Message, _call.Database);
        }

        _onEnd?.Invoke(_parser.Tail);
    }

    private bool TryStep(out Value[]? row)
    {
        try
        {
            var stepped = _parser.TryStep(_buffer.AsSpan(_start, _end - _start), _isLast, out var consumed, out row);
            _start += consumed;
            return stepped;
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException or ArgumentException or OverflowException)
        {
            // A body that ends early is a broken connection; anything else is no answer of this API.
            throw _isLast ? Broken(error) : _call.NotUnderstood(Encoding.UTF8.GetString(_buffer, _start, _end - _start), error);
        }
    }

    /// <summary>
    /// Reads on where what is at hand is cut off: of something large half as much again, so that looking for its end takes a time in proportion
    /// to its length.
    /// </summary>
    private async Task FillMoreAsync(CancellationToken cancellation)
    {
        var atHand = _end - _start;
        do
        {
            await FillAsync(cancellation).ConfigureAwait(false);
        }
        while (!_isLast && atHand >= FirstBufferSize && _end - _start < atHand + (atHand / 2));
    }

    private async Task FillAsync(CancellationToken cancellation)
    {
        if (_isLast)
        {
            throw Broken(cause: null);
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        else if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, checked(_buffer.Length * 2));
        }

        var count = await _call.ReadAsync(_buffer.AsMemory(_end), cancellation).ConfigureAwait(false);
        _end += count;
        _isLast = count == 0;
    }

    private static Neo4jException Broken(Exception? cause) => new(
        Neo4jProblem.ConnectionLost,
        "The server's response broke off. See that the server runs, then run this again: what was done stays done.",
        innerException: cause);
}

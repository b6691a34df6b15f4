using System.Net;
using System.Text;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Transport.Http;

namespace ResearchGraph.Neo4j.Tests.Support;

/// <summary>Answers requests from a list, one after the other, and keeps what it was asked.</summary>
internal sealed class FakeServer : HttpMessageHandler
{
    public const string Secret = "hunter2-secret";

    private readonly Queue<Func<HttpResponseMessage>> _answers = new();

    public List<string> Bodies { get; } = [];

    public List<string> Requests { get; } = [];

    public static ConnectionSettings Settings { get; } = new()
    {
        Address = ServerAddress.Parse("http://fake:7474").Address,
        User = "neo4j",
        Password = Secret,
        Retries = new RetryPolicy { MaxAttempts = 4, FirstPause = TimeSpan.Zero, LongestPause = TimeSpan.Zero },
    };

    public HttpTransport Connect(ConnectionSettings? settings = null) => new(settings ?? Settings, this);

    public FakeServer Answer(string json, HttpStatusCode status = HttpStatusCode.Accepted)
    {
        _answers.Enqueue(() => new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, "application/vnd.neo4j.query") });
        return this;
    }

    public FakeServer AnswerRow(long number, string bookmark = "b") =>
        Answer($$"""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"{{number}}"}]]},"bookmarks":["{{bookmark}}"]}""");

    public FakeServer AnswerError(string code, string message = "it went wrong", HttpStatusCode status = HttpStatusCode.BadRequest) =>
        Answer($$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""", status);

    public FakeServer Fail(Exception error)
    {
        _answers.Enqueue(() => throw error);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        var response = _answers.Count > 0 ? _answers.Dequeue()() : throw new InvalidOperationException("One request too many.");
        response.RequestMessage = request;
        return response;
    }
}

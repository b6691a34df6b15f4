using System.Net;
using System.Net.Sockets;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Tests.Support;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Tests.Transport;

public sealed class HttpTransportTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly QueryRequest Write = new("CREATE (n)");
    private static readonly QueryRequest Merge = QueryRequest.Repeatable("MERGE (n:A {id: 1})");

    [Fact]
    public async Task A_deadlock_is_tried_again_also_for_a_statement_that_may_not_run_twice()
    {
        using var server = new FakeServer().AnswerError(Deadlock, status: HttpStatusCode.Accepted).AnswerError(Deadlock).AnswerRow(7);
        await using var transport = server.Connect();
        Assert.Equal(7, (await transport.RunAsync(Write, None)).Rows[0][0].AsInteger());
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Attempts_end()
    {
        using var server = new FakeServer().AnswerError(Deadlock).AnswerError(Deadlock).AnswerError(Deadlock).AnswerError(Deadlock).AnswerRow(7);
        await using var transport = server.Connect();
        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(Merge, None));
        Assert.True(error.IsTransient);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task After_a_lost_connection_only_what_may_run_twice_is_tried_again()
    {
        var lost = new HttpRequestException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
        using var forMerge = new FakeServer().Fail(lost).AnswerRow(7);
        await using (var transport = forMerge.Connect()) await transport.RunAsync(Merge, None);
        Assert.Equal(2, forMerge.Requests.Count);

        using var forWrite = new FakeServer().Fail(lost).AnswerRow(7);
        await using (var transport = forWrite.Connect())
            Assert.Equal(Neo4jProblem.ConnectionLost, (await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(Write, None))).Problem);
        Assert.Single(forWrite.Requests);
    }

    [Fact]
    public async Task A_transaction_that_was_ended_is_tried_again_a_few_times_because_the_server_may_be_stopping()
    {
        const string Stopped = "Neo.TransientError.Transaction.LockClientStopped";
        using var stopping = new FakeServer().AnswerError(Stopped).AnswerError(Stopped).AnswerRow(7);
        await using (var transport = stopping.Connect()) await transport.RunAsync(Write, None);
        Assert.Equal(3, stopping.Requests.Count);

        using var slow = new FakeServer().AnswerError("Neo.ClientError.Transaction.TransactionTimedOut").AnswerRow(7);
        await using (var transport = slow.Connect())
            Assert.Equal(Neo4jProblem.TimedOut, (await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(Write, None))).Problem);
        Assert.Single(slow.Requests);
    }

    [Fact]
    public async Task A_transaction_that_the_server_took_away_is_lost()
    {
        const string Closed = "Cannot access records on this result any more as the result has already been consumed or the query runner where the result is created has already been closed.";
        using var server = new FakeServer().AnswerError("N/A", Closed).AnswerRow(7).AnswerError("N/A", "Something else.");
        await using var transport = server.Connect();
        Assert.Equal(7, (await transport.RunAsync(Merge, None)).Rows[0][0].AsInteger());
        Assert.Equal(Neo4jProblem.Statement, (await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(Merge, None))).Problem);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_a_lost_connection()
    {
        using var server = new FakeServer().Answer("""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}],[{"$ty""").AnswerRow(7);
        await using var transport = server.Connect();
        Assert.Equal(7, Assert.Single((await transport.RunAsync(Merge, None)).Rows)[0].AsInteger());

        using var once = new FakeServer().Answer("""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}],[{"$ty""");
        await using var streaming = once.Connect();
        await using var cursor = await streaming.OpenAsync(Merge, None);
        Assert.Equal(1, (await cursor.NextAsync(None))![0].AsInteger());
        Assert.Equal(Neo4jProblem.ConnectionLost, (await Assert.ThrowsAsync<Neo4jException>(async () => await cursor.NextAsync(None))).Problem);
    }

    [Fact]
    public async Task A_row_of_many_megabytes_is_read_whole()
    {
        const int Count = 200_000;
        var numbers = string.Join(',', Enumerable.Range(0, Count).Select(i => $$"""{"$type":"Integer","_value":"{{i}}"}"""));
        var values = $$"""[{"$type":"List","_value":[{{numbers}}]},{"$type":"Float","_value":"-Infinity"}]""";
        using var server = new FakeServer().Answer("""{"data":{"fields":["x","y"],"values":[""" + values + "]}}");
        await using var transport = server.Connect();
        var row = Assert.Single((await transport.RunAsync(Merge, None)).Rows);
        Assert.Equal(Enumerable.Range(0, Count).Select(i => (long)i), row[0].AsList().Elements.ToArray().Select(value => value.AsInteger()));
        Assert.Equal(double.NegativeInfinity, row[1].AsFloat());
    }

    [Fact]
    public async Task A_server_that_is_not_up_is_waited_for()
    {
        var refused = new HttpRequestException(HttpRequestError.ConnectionError, "refused", new SocketException((int)SocketError.ConnectionRefused));
        using var server = new FakeServer().Fail(refused).Answer("", HttpStatusCode.ServiceUnavailable).AnswerRow(7);
        await using var transport = server.Connect();
        Assert.Single((await transport.RunAsync(Write, None)).Rows);
    }

    [Fact]
    public async Task Every_statement_sends_the_newest_bookmark()
    {
        using var server = new FakeServer().AnswerRow(1, "first").AnswerRow(2, "second").AnswerRow(3, "third");
        await using var transport = server.Connect();
        for (var i = 0; i < 3; i++) await transport.RunAsync(Merge, None);
        Assert.DoesNotContain("bookmarks", server.Bodies[0], StringComparison.Ordinal);
        Assert.Contains("""bookmarks":["first"]""", server.Bodies[1], StringComparison.Ordinal);
        Assert.Contains("""bookmarks":["second"]""", server.Bodies[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_commits_once_and_brings_its_bookmark()
    {
        using var server = new FakeServer().Answer("""{"transaction":{"id":"ab12","expires":"2026-01-01T00:00:00Z"}}""")
            .AnswerRow(1).Answer("""{"bookmarks":["committed"]}""").AnswerRow(2);
        await using var transport = server.Connect();
        await using (var transaction = await transport.BeginAsync(None))
        {
            await transaction.RunAsync(Write, None);
            await transaction.CommitAsync(None);
        }
        await transport.RunAsync(Merge, None);
        Assert.Equal(["POST /db/neo4j/query/v2/tx", "POST /db/neo4j/query/v2/tx/ab12", "POST /db/neo4j/query/v2/tx/ab12/commit", "POST /db/neo4j/query/v2"], server.Requests);
        Assert.Contains("committed", server.Bodies[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transaction_that_is_left_is_rolled_back_and_a_failure_in_it_is_not_repeated()
    {
        using var server = new FakeServer().Answer("""{"transaction":{"id":"ab12"}}""").AnswerError(Deadlock).Answer("{}");
        await using var transport = server.Connect();
        await using (var transaction = await transport.BeginAsync(None))
        {
            await Assert.ThrowsAsync<Neo4jException>(() => transaction.RunAsync(Write, None));
            await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync(None));
        }
        Assert.Equal("DELETE /db/neo4j/query/v2/tx/ab12", server.Requests[^1]);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Parameters_are_plain_where_JSON_has_them_and_typed_elsewhere()
    {
        using var server = new FakeServer().AnswerRow(1).AnswerRow(1);
        await using var transport = server.Connect();
        await transport.RunAsync(QueryRequest.Read("RETURN $x", ("x", Value.List(1, 2.0, "a"))), None);
        await transport.RunAsync(QueryRequest.Read("RETURN $x", ("x", Value.List(1, double.NaN))), None);
        Assert.Contains("""parameters":{"x":[1,2.0,"a"]}""", server.Bodies[0], StringComparison.Ordinal);
        Assert.Contains("""{"$type":"Float","_value":"NaN"}""", server.Bodies[1], StringComparison.Ordinal);
        Assert.Contains("""accessMode":"READ""", server.Bodies[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_answer_in_time_says_so()
    {
        using var server = new FakeServer().Fail(new OperationCanceledException());
        await using var transport = server.Connect(FakeServer.Settings with { RequestTimeout = TimeSpan.FromMilliseconds(1) });
        await Task.Delay(20);
        var error = await Record.ExceptionAsync(() => transport.RunAsync(Merge, None));
        Assert.True(error is Neo4jException { Problem: Neo4jProblem.TimedOut } or OperationCanceledException, error?.ToString());
    }

    [Theory]
    [InlineData("Neo.ClientError.Security.Unauthorized", Neo4jProblem.Unauthorized, "NEO4J_PASSWORD")]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", Neo4jProblem.Unauthorized, "set a new one")]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", Neo4jProblem.Unauthorized, "wait some seconds")]
    [InlineData("Neo.ClientError.Security.Forbidden", Neo4jProblem.Forbidden, "role editor")]
    [InlineData("Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", Neo4jProblem.Forbidden, "read-only")]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound", Neo4jProblem.NoDatabase, "SHOW DATABASES")]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut", Neo4jProblem.TimedOut, "db.transaction.timeout")]
    [InlineData("Neo.ClientError.Statement.SyntaxError", Neo4jProblem.Statement, "it went wrong")]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed", Neo4jProblem.BadValue, "it went wrong")]
    [InlineData("Neo.ClientError.Schema.IndexAlreadyExists", Neo4jProblem.Schema, "SHOW INDEXES")]
    [InlineData("Neo.DatabaseError.General.UnknownError", Neo4jProblem.Server, "neo4j.log")]
    public async Task What_the_server_reports_becomes_advice(string code, Neo4jProblem problem, string advice)
    {
        using var server = new FakeServer().AnswerError(code);
        await using var transport = server.Connect();
        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(Merge, None));
        Assert.Equal((problem, code), (error.Problem, error.ServerCode));
        Assert.Equal($"RG{8000 + (int)problem}", error.Code);
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>hello</html>", "answers, but not as a Neo4j server")]
    [InlineData("""{"neo4j_version":"4.4.1"}""", "without the HTTP Query API")]
    [InlineData("[1]", "answers, but not as a Neo4j server")]
    public async Task Something_else_at_the_address_is_told(string page, string message)
    {
        using var server = new FakeServer().Answer(page, HttpStatusCode.OK);
        await using var transport = server.Connect();
        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.ConnectAsync(None));
        Assert.Equal(Neo4jProblem.NotNeo4j, error.Problem);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"data":{"fields":["x"],"values":[[]]}}""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[{"$type":"Nonsense","_value":"1"}]]}}""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"one"}]]}}""")]
    [InlineData("""{"data":{"fields":["x"],"values":[[1]]}}""")]
    public async Task An_answer_of_another_shape_is_no_crash(string json)
    {
        using var server = new FakeServer().Answer(json).Answer(json).Answer(json).Answer(json);
        await using var transport = server.Connect();
        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(Write, None));
        Assert.Contains(error.Problem, new[] { Neo4jProblem.NotNeo4j, Neo4jProblem.ConnectionLost });
    }

    [Fact]
    public async Task No_message_shows_the_password()
    {
        var lost = new HttpRequestException(HttpRequestError.ConnectionError, "refused");
        using var server = new FakeServer().Fail(lost).Fail(lost).Fail(lost).Fail(lost);
        await using var transport = server.Connect();
        var error = await Assert.ThrowsAsync<Neo4jException>(() => transport.RunAsync(Merge, None));
        Assert.DoesNotContain(FakeServer.Secret, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(FakeServer.Secret, FakeServer.Settings.ToString(), StringComparison.Ordinal);
    }
}

namespace ResearchGraph.Neo4j.Errors;

/// <summary>What can go wrong with a server; the numbers are those of the codes <c>RG8001</c> and up, never renumbered.</summary>
public enum Neo4jProblem
{
    /// <summary>Nothing answers at the address.</summary>
    Unreachable = 1,

    /// <summary>The connection broke in the middle of a request, so that its outcome is not known.</summary>
    ConnectionLost = 2,

    /// <summary>Something answers, but no Neo4j with the HTTP Query API.</summary>
    NotNeo4j = 3,

    /// <summary>User or password are wrong or missing.</summary>
    Unauthorized = 4,

    /// <summary>The user, or the database as a whole, may not do this.</summary>
    Forbidden = 5,

    /// <summary>There is no such database.</summary>
    NoDatabase = 6,

    /// <summary>A passing failure, rolled back by the server: a deadlock, a change of leader, a lack of memory, a database that is starting.</summary>
    Transient = 7,

    /// <summary>A request took longer than client or server allow.</summary>
    TimedOut = 8,

    /// <summary>The statement is wrong, or fails on the data.</summary>
    Statement = 9,

    /// <summary>A value that the server cannot store, index or accept under a constraint.</summary>
    BadValue = 10,

    /// <summary>Constraints or indexes of the database stand in the way of the schema.</summary>
    Schema = 11,

    /// <summary>The server's own fault.</summary>
    Server = 12,

    /// <summary>The graph cannot be loaded or pulled as it is: its nodes lack the id that they are found by.</summary>
    Graph = 13,
}

using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ResearchGraph.Testing;

/// <summary>
/// A network between client and server that tests can cut: passes bytes from a port of its own to another, on request from TLS with a
/// certificate that nobody trusts. Thread-safe.
/// </summary>
public sealed class TcpProxy : IDisposable
{
    private readonly int _target;
    private readonly X509Certificate2? _certificate;
    private readonly Lock _lock = new();
    private TcpListener _listener;
    private CancellationTokenSource _link = new();

    /// <summary>A proxy that is open.</summary>
    /// <param name="target">The port, on this machine, that it passes on to.</param>
    /// <param name="hasTls">Whether clients speak TLS to it.</param>
    public TcpProxy(int target, bool hasTls = false)
    {
        _target = target;
        _certificate = hasTls ? SelfSigned() : null;
        _listener = new TcpListener(IPAddress.Loopback, 0);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = AcceptAsync(_listener, _link.Token);
    }

    /// <summary>Its own port.</summary>
    public int Port { get; }

    /// <summary>Breaks all connections and refuses new ones.</summary>
    public void Cut()
    {
        lock (_lock)
        {
            _listener.Stop();
            _link.Cancel();
        }
    }

    /// <summary>Takes connections again.</summary>
    public void Mend()
    {
        lock (_lock)
        {
            _link = new CancellationTokenSource();
            _listener = new TcpListener(IPAddress.Loopback, Port);
            _listener.Start();
            _ = AcceptAsync(_listener, _link.Token);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Cut();
        _listener.Dispose();
        _certificate?.Dispose();
    }

    private async Task AcceptAsync(TcpListener listener, CancellationToken cut)
    {
        try
        {
            while (true) _ = PassAsync(await listener.AcceptTcpClientAsync(cut).ConfigureAwait(false), cut);
        }
        catch (Exception error) when (error is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The link was cut.
        }
    }

    private async Task PassAsync(TcpClient client, CancellationToken cut)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, _target, cut).ConfigureAwait(false);
                Stream near = client.GetStream();
                if (_certificate is not null)
                {
                    var secure = new SslStream(near);
                    await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, cut).ConfigureAwait(false);
                    near = secure;
                }
                var far = server.GetStream();
                await Task.WhenAny(near.CopyToAsync(far, cut), far.CopyToAsync(near, cut)).ConfigureAwait(false);
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
                // Either end hung up, or the link was cut: closing both is all there is to do.
            }
        }
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}

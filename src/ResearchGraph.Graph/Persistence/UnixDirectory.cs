using System.Runtime.InteropServices;

namespace ResearchGraph.Graph.Persistence;

/// <summary>A directory that is open on a Unix system, to be flushed or locked; .NET has no calls for either.</summary>
internal sealed partial class UnixDirectory : IDisposable
{
    private const int ExclusiveWithoutWaiting = 2 | 4;

    private readonly int _descriptor;

    private UnixDirectory(int descriptor) => _descriptor = descriptor;

    /// <summary>Opens a directory, or gives null where it may not be read or the system is another.</summary>
    internal static UnixDirectory? Open(string path)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return null;
        }

        // Read only, and not handed on to programs that this one starts: O_CLOEXEC.
        var descriptor = OpenFile(path, OperatingSystem.IsLinux() ? 0x80000 : 0x1000000);
        return descriptor < 0 ? null : new UnixDirectory(descriptor);
    }

    /// <summary>Waits until what was made and moved in the directory is on the disk; does nothing where the disk has no such call.</summary>
    internal void Flush() => _ = SyncFile(_descriptor);

    /// <summary>Tries to lock the directory against other programs that lock it, until it is closed: true if done, false if another has it, null where it knows no locks.</summary>
    internal bool? TryLock()
    {
        if (LockFile(_descriptor, ExclusiveWithoutWaiting) == 0)
        {
            return true;
        }

        var wouldBlock = OperatingSystem.IsLinux() ? 11 : 35;
        return Marshal.GetLastPInvokeError() == wouldBlock ? false : null;
    }

    /// <summary>Closes the directory, and ends its lock.</summary>
    public void Dispose() => _ = CloseFile(_descriptor);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int OpenFile(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFile(int descriptor);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int LockFile(int descriptor, int operation);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int CloseFile(int descriptor);
}

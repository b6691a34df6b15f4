using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ResearchGraph.Graph.Persistence;

/// <summary>Replaces a file as a whole: whatever happens, the old content or the new is there.</summary>
/// <remarks>
/// The new content goes to <c>name.tmp-(16 hexadecimal digits)</c> in the same directory, is flushed to the disk and moved over the
/// name. Of two writers at once the one that moves last wins, and neither sees the other's temporary file; a temporary file that
/// a killed writer left behind disturbs nobody and may be deleted.
/// </remarks>
internal static partial class AtomicFile
{
    private const int ReadOnlyFlag = 0;

    /// <exception cref="IOException">Writing failed; the old file, if there was one, is as it was.</exception>
    internal static void Write(string path, Action<FileStream> write)
    {
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var temporary = $"{target}.tmp-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            Remove(temporary);
            throw;
        }

        SyncDirectory(Path.GetDirectoryName(target)!);
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (IOException)
        {
            // The first failure is the one to report; what is left behind disturbs nobody.
        }
        catch (UnauthorizedAccessException)
        {
            // As above.
        }
    }

    // Without this a power failure may undo the move, never damage it; .NET has no call for it.
    private static void SyncDirectory(string directory)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return;
        }

        var descriptor = OpenFile(directory, ReadOnlyFlag);
        if (descriptor >= 0)
        {
            _ = SyncFile(descriptor);
            _ = CloseFile(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int OpenFile(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFile(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int CloseFile(int descriptor);
}

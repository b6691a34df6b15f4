using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Graph.Persistence;

/// <summary>The bytes of a file in memory, mapped or read. Released by <see cref="Dispose"/> alone: see <see cref="Block{T}"/>.</summary>
internal sealed unsafe class FileImage : IDisposable
{
    private readonly MemoryMappedFile? _mapping;
    private readonly MemoryMappedViewAccessor? _view;
    private byte* _pointer;

    /// <summary>Takes in a file that is not empty.</summary>
    internal FileImage(FileStream file, bool map)
    {
        Length = file.Length;
        if (map)
        {
            _mapping = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            _view = _mapping.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
            _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _pointer);
        }
        else
        {
            _pointer = (byte*)NativeMemory.AlignedAlloc((nuint)Length, 64);
            Read(file);
        }
    }

    internal long Length { get; }

    internal ReadOnlySpan<byte> Bytes(long offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length - length);
        ObjectDisposedException.ThrowIf(_pointer is null, this);
        return new ReadOnlySpan<byte>(_pointer + offset, length);
    }

    /// <summary>Numbers in a section, whose bounds have been checked against the file's length.</summary>
    internal Block<T> Block<T>(Section section)
        where T : unmanaged => new((T*)(_pointer + section.Offset), (int)(section.Length / sizeof(T)));

    internal ByteHeap Heap(Section section) => new(_pointer + section.Offset, section.Length);

    internal Stream OpenStream(Section section)
    {
        ObjectDisposedException.ThrowIf(_pointer is null, this);
        return new UnmanagedMemoryStream(_pointer + section.Offset, section.Length);
    }

    public void Dispose()
    {
        if (_pointer is null)
        {
            return;
        }

        if (_view is null)
        {
            NativeMemory.AlignedFree(_pointer);
        }
        else
        {
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
            _mapping!.Dispose();
        }

        _pointer = null;
    }

    private void Read(FileStream file)
    {
        for (long offset = 0; offset < Length;)
        {
            var wanted = (int)Math.Min(1 << 30, Length - offset);
            var read = RandomAccess.Read(file.SafeFileHandle, new Span<byte>(_pointer + offset, wanted), offset);
            if (read == 0)
            {
                Dispose();
                throw new GraphFileException(file.Name, offset, $"the file ended while it was read; expected {Length} bytes");
            }

            offset += read;
        }
    }
}

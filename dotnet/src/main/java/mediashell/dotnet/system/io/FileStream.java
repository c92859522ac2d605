package mediashell.dotnet.system.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.IO.FileStream. */
@DotNetType(value = "System.IO.FileStream", base = "System.IO.Stream")
public final class FileStream extends Stream {

    /** Values of System.IO.FileMode. */
    static final int CREATE_NEW = 1;

    static final int CREATE = 2;
    static final int OPEN = 3;
    static final int OPEN_OR_CREATE = 4;
    static final int TRUNCATE = 5;
    static final int APPEND = 6;

    /** Values of System.IO.FileAccess. */
    static final int READ = 1;

    static final int WRITE = 2;
    static final int READ_WRITE = 3;

    private final Path path;
    private final FileChannel channel;
    private final int access;

    private FileStream(Path path, FileChannel channel, int access) {
        this.path = path;
        this.channel = channel;
        this.access = access;
    }

    @DotNetConstructor
    static FileStream create(ExecutionContext context, String path, @TypeName("System.IO.FileMode") EnumValue mode) {
        int access = mode.intValue() == APPEND ? WRITE : READ_WRITE;
        return open(IoPaths.absolute(context, path), mode.intValue(), access);
    }

    @DotNetConstructor
    static FileStream create(
            ExecutionContext context,
            String path,
            @TypeName("System.IO.FileMode") EnumValue mode,
            @TypeName("System.IO.FileAccess") EnumValue access) {
        return open(IoPaths.absolute(context, path), mode.intValue(), access.intValue());
    }

    @DotNetConstructor
    static FileStream create(
            ExecutionContext context,
            String path,
            @TypeName("System.IO.FileMode") EnumValue mode,
            @TypeName("System.IO.FileAccess") EnumValue access,
            @TypeName("System.IO.FileShare") EnumValue share) {
        return open(IoPaths.absolute(context, path), mode.intValue(), access.intValue());
    }

    @DotNetConstructor
    static FileStream create(
            ExecutionContext context,
            String path,
            @TypeName("System.IO.FileMode") EnumValue mode,
            @TypeName("System.IO.FileAccess") EnumValue access,
            @TypeName("System.IO.FileShare") EnumValue share,
            int bufferSize) {
        return open(IoPaths.absolute(context, path), mode.intValue(), access.intValue());
    }

    /** A file that is there, for reading. */
    public static FileStream reading(Path path) {
        return open(path, OPEN, READ);
    }

    /** A new file, for writing. */
    public static FileStream creating(Path path) {
        return open(path, CREATE_NEW, READ_WRITE);
    }

    /** A file with nothing in it yet, for writing; what it held is gone. */
    public static FileStream replacing(Path path) {
        return open(path, CREATE, READ_WRITE);
    }

    /** A file, made when it is not there, for reading and writing. */
    public static FileStream updating(Path path) {
        return open(path, OPEN_OR_CREATE, READ_WRITE);
    }

    static FileStream open(Path path, int mode, int access) {
        if (Files.isDirectory(path)) {
            throw mediashell.automation.session.SessionErrors.plain(
                    "System.UnauthorizedAccessException", "'" + path + "' is a folder; a file is needed");
        }
        if (access == READ && mode != OPEN && mode != OPEN_OR_CREATE) {
            throw new IllegalArgumentException("this file mode needs write access");
        }
        try {
            FileChannel channel = IoFailures.on(path, () -> FileChannel.open(path, options(mode, access)));
            if (mode == APPEND) {
                channel.position(channel.size());
            }
            return new FileStream(path, channel, access);
        } catch (UncheckedIOException failed) {
            throw failed.getCause() instanceof FileAlreadyExistsException
                    ? IoFailures.io("the file '" + path + "' is there already")
                    : failed;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<OpenOption> options(int mode, int access) {
        Set<OpenOption> options = new HashSet<>();
        if ((access & READ) != 0) {
            options.add(StandardOpenOption.READ);
        }
        if ((access & WRITE) != 0) {
            options.add(StandardOpenOption.WRITE);
        }
        switch (mode) {
            case CREATE_NEW -> options.add(StandardOpenOption.CREATE_NEW);
            case CREATE -> options.addAll(Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
            case OPEN_OR_CREATE, APPEND -> options.add(StandardOpenOption.CREATE);
            case TRUNCATE -> options.add(StandardOpenOption.TRUNCATE_EXISTING);
            default -> {}
        }
        return options;
    }

    @DotNetProperty
    public String name() {
        return path.toString();
    }

    @Override
    public boolean canRead() {
        return isOpen() && (access & READ) != 0;
    }

    @Override
    public boolean canSeek() {
        return isOpen();
    }

    @Override
    public boolean canWrite() {
        return isOpen() && (access & WRITE) != 0;
    }

    private <T> T with(IoFailures.Step<T> step) {
        checkOpen();
        return IoFailures.on(path, step);
    }

    @Override
    public long length() {
        return with(channel::size);
    }

    @Override
    public long position() {
        return with(channel::position);
    }

    @Override
    public void position(long value) {
        with(() -> channel.position(value));
    }

    @Override
    public void setLength(long value) {
        with(() -> {
            if (value > channel.size()) {
                channel.write(ByteBuffer.allocate(1), value - 1);
            }
            return channel.truncate(value);
        });
    }

    @Override
    public int read(byte[] buffer, int offset, int count) {
        checkRange(buffer, offset, count);
        if (isOpen() && !canRead()) {
            throw new UnsupportedOperationException("the stream was not opened for reading");
        }
        return Math.max(0, with(() -> channel.read(ByteBuffer.wrap(buffer, offset, count))));
    }

    @Override
    public void write(byte[] buffer, int offset, int count) {
        checkRange(buffer, offset, count);
        if (isOpen() && !canWrite()) {
            throw new UnsupportedOperationException("the stream was not opened for writing");
        }
        with(() -> {
            ByteBuffer rest = ByteBuffer.wrap(buffer, offset, count);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            return null;
        });
    }

    @Override
    public void flush() {
        checkOpen();
    }

    @Override
    protected void release() {
        IoFailures.on(path, () -> {
            channel.close();
            return null;
        });
    }
}

package mediashell.dotnet.system.io.compression;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.ZipException;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetProperty;
import mediashell.dotnet.system.io.Stream;

/**
 * What GZipStream, DeflateStream and ZLibStream share: bytes pass through a codec into or out of another stream, in one direction, without
 * places to go back to.
 */
abstract class CompressionStream extends Stream {

    private final Stream base;
    private final boolean leaveOpen;
    private final boolean compresses;
    private InputStream input;
    private OutputStream output;

    CompressionStream(Stream base, boolean compresses, int level, boolean leaveOpen) {
        if (base == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'stream')");
        }
        if (compresses ? !base.canWrite() : !base.canRead()) {
            throw new IllegalArgumentException("the stream below cannot be " + (compresses ? "written" : "read"));
        }
        this.base = base;
        this.compresses = compresses;
        this.leaveOpen = leaveOpen;
        if (compresses) {
            output = run(() -> encoder(new StreamOutput(base), deflaterLevel(level)));
        }
    }

    /** The codec that packs what is written. */
    abstract OutputStream encoder(OutputStream below, int level) throws IOException;

    /** The codec that unpacks what is read. */
    abstract InputStream decoder(InputStream below) throws IOException;

    private interface Step<T> {
        T run() throws IOException;
    }

    private static <T> T run(Step<T> step) {
        try {
            return step.run();
        } catch (ZipException | EOFException damaged) {
            throw SessionErrors.plain(
                    "System.IO.InvalidDataException", "the compressed data is damaged: " + damaged.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** System.IO.Compression.CompressionLevel as zlib's. */
    private static int deflaterLevel(int level) {
        return switch (level) {
            case 1 -> Deflater.BEST_SPEED;
            case 2 -> Deflater.NO_COMPRESSION;
            case 3 -> Deflater.BEST_COMPRESSION;
            default -> Deflater.DEFAULT_COMPRESSION;
        };
    }

    @DotNetProperty
    public final Stream baseStream() {
        return base;
    }

    @Override
    public final boolean canRead() {
        return isOpen() && !compresses && base.canRead();
    }

    @Override
    public final boolean canSeek() {
        return false;
    }

    @Override
    public final boolean canWrite() {
        return isOpen() && compresses && base.canWrite();
    }

    private static UnsupportedOperationException noPlaces() {
        return new UnsupportedOperationException("a compressing stream has no length and no position");
    }

    @Override
    public final long length() {
        throw noPlaces();
    }

    @Override
    public final long position() {
        throw noPlaces();
    }

    @Override
    public final void position(long value) {
        throw noPlaces();
    }

    @Override
    public final void setLength(long value) {
        throw noPlaces();
    }

    @Override
    public final int read(byte[] buffer, int offset, int count) {
        checkOpen();
        if (compresses) {
            throw new IllegalStateException("the stream compresses; it cannot be read");
        }
        if (count == 0) {
            return 0;
        }
        return run(() -> {
            if (input == null) {
                input = decoder(new StreamInput(base));
            }
            return Math.max(0, input.read(buffer, offset, count));
        });
    }

    @Override
    public final void write(byte[] buffer, int offset, int count) {
        checkOpen();
        if (!compresses) {
            throw new IllegalStateException("the stream decompresses; it cannot be written");
        }
        run(() -> {
            output.write(buffer, offset, count);
            return null;
        });
    }

    @Override
    public final void flush() {
        checkOpen();
        if (compresses) {
            run(() -> {
                output.flush();
                return null;
            });
        }
    }

    @Override
    protected final void release() {
        if (compresses) {
            run(() -> {
                output.close();
                return null;
            });
        }
        if (!leaveOpen) {
            base.close();
        }
    }
}

package mediashell.media.wim;

import java.io.Closeable;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.function.Consumer;
import java.util.function.Supplier;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.WriteMonitor;
import mediashell.media.block.ContentReader;
import mediashell.media.wim.codec.ChunkEncoder;
import mediashell.media.wim.codec.LzxEncoder;
import mediashell.media.wim.codec.XpressEncoder;

/** Appends resources to the file: compressed on several threads, as they are, or copied raw out of another WIM. */
final class ResourceWriter implements Closeable {

    private static final int BUFFER = 1 << 17;

    private final WimOutput out;
    private final ChunkPipeline pipeline;
    private final byte[] buffer = new byte[BUFFER];

    ResourceWriter(WimOutput out, WimOptions options) throws MediaException {
        this.out = out;
        this.pipeline = options.compression() == CompressionType.NONE
                ? null
                : new ChunkPipeline(encoders(options), options.threads());
    }

    private static Supplier<ChunkEncoder> encoders(WimOptions options) throws MediaException {
        return switch (options.compression()) {
            case XPRESS -> XpressEncoder::new;
            case LZX -> options.effort() == CompressionEffort.BEST ? LzxEncoder::optimal : LzxEncoder::lazy;
            default ->
                throw new MediaException(
                        MediaErrorCode.UNSUPPORTED_FORMAT,
                        options.compression().name(),
                        "WIM files are written without compression, as XPRESS or as LZX");
        };
    }

    /**
     * Appends the bytes of a source, which has at least one, and returns their hash. Where they lie is told later, when
     * their last chunk is written.
     */
    Sha1Hash write(ContentSource source, Consumer<ResourceHeader> done, String path, WriteMonitor monitor)
            throws IOException {
        return pipeline == null ? writePlain(source, done, path, monitor) : compress(source, done, path, monitor);
    }

    private Sha1Hash writePlain(ContentSource source, Consumer<ResourceHeader> done, String path, WriteMonitor monitor)
            throws IOException {
        MessageDigest digest = Sha1Hash.newDigest();
        long start = out.position();
        try (ContentReader in = ContentReader.open(source)) {
            for (long left = source.size(); left > 0; ) {
                int count = (int) Math.min(buffer.length, left);
                in.fill(buffer, count);
                digest.update(buffer, 0, count);
                out.write(buffer, 0, count);
                monitor.advanced(path, count);
                left -= count;
            }
            in.requireEnd();
        }
        done.accept(new ResourceHeader(source.size(), 0, start, source.size()));
        return Sha1Hash.of(digest.digest());
    }

    private Sha1Hash compress(ContentSource source, Consumer<ResourceHeader> done, String path, WriteMonitor monitor)
            throws IOException {
        MessageDigest digest = Sha1Hash.newDigest();
        PendingResource resource = new PendingResource(out, source, done);
        try (ContentReader in = ContentReader.open(source)) {
            for (long left = source.size(); left > 0; ) {
                ChunkJob job = pipeline.next();
                job.length = (int) Math.min(WimOptions.CHUNK_SIZE, left);
                job.resource = resource;
                in.fill(job.bytes, job.length);
                digest.update(job.bytes, 0, job.length);
                monitor.advanced(path, job.length);
                left -= job.length;
                pipeline.submit(job);
            }
            in.requireEnd();
        }
        return Sha1Hash.of(digest.digest());
    }

    /** Appends the stored bytes of a resource of another WIM as they are and returns where they lie now. */
    ResourceHeader copyRaw(Resource resource, String path, WriteMonitor monitor) throws IOException {
        drain();
        long start = out.position();
        for (long done = 0; done < resource.storedSize(); ) {
            int count = (int) Math.min(buffer.length, resource.storedSize() - done);
            resource.part().readFully(resource.offset() + done, buffer, count);
            out.write(buffer, 0, count);
            monitor.advanced(path, count);
            done += count;
        }
        int flags = resource.isCompressed() ? ResourceHeader.FLAG_COMPRESSED : 0;
        return new ResourceHeader(resource.storedSize(), flags, start, resource.originalSize());
    }

    /** Writes everything that is on its way. */
    void drain() throws IOException {
        if (pipeline != null) {
            pipeline.drain();
        }
    }

    @Override
    public void close() {
        if (pipeline != null) {
            pipeline.close();
        }
    }
}

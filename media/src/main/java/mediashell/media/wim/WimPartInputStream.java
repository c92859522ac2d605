package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** Reads a {@link WimPartSource} from front to back. */
final class WimPartInputStream extends InputStream {

    /** Where the bytes come from next. */
    private enum Stage {
        HEADER,
        RANGES,
        TABLE,
        XML,
        INTEGRITY,
        END
    }

    private final WimPartSource part;
    private final RandomAccessSource source;
    private final Iterator<WimPartSource.Range> ranges;
    private final IntegrityHasher hasher = new IntegrityHasher(WimHeader.LENGTH, List.of());
    private Stage stage = Stage.HEADER;
    private byte[] memory;
    private int memoryAt;
    private long rangeAt;
    private long rangeEnd;

    WimPartInputStream(WimPartSource part, RandomAccessSource source) {
        this.part = part;
        this.source = source;
        this.ranges = part.ranges().iterator();
        this.memory = part.header();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        while (stage != Stage.END) {
            int count = stage == Stage.RANGES ? readRange(target, offset, length) : readMemory(target, offset, length);
            if (count > 0) {
                if (part.integrity() && (stage == Stage.RANGES || stage == Stage.TABLE)) {
                    hasher.update(target, offset, count);
                }
                return count;
            }
            nextStage();
        }
        return -1;
    }

    private int readMemory(byte[] target, int offset, int length) {
        int count = Math.min(length, memory.length - memoryAt);
        System.arraycopy(memory, memoryAt, target, offset, count);
        memoryAt += count;
        return count;
    }

    private int readRange(byte[] target, int offset, int length) throws IOException {
        while (rangeAt == rangeEnd) {
            if (!ranges.hasNext()) {
                return 0;
            }
            WimPartSource.Range range = ranges.next();
            rangeAt = range.offset();
            rangeEnd = range.offset() + range.length();
        }
        int wanted = (int) Math.min(length, rangeEnd - rangeAt);
        int got = source.read(rangeAt, target, offset, wanted);
        if (got < wanted) {
            throw new MediaException(
                    MediaErrorCode.SOURCE_CHANGED, part.wim().toString(), "it became shorter while it was read");
        }
        rangeAt += got;
        return got;
    }

    private void nextStage() throws IOException {
        stage = Stage.values()[stage.ordinal() + 1];
        memoryAt = 0;
        memory = switch (stage) {
            case TABLE -> part.table().bytes();
            case XML -> part.xml();
            case INTEGRITY -> part.integrity() ? integrityTable() : new byte[0];
            default -> new byte[0];
        };
        if (stage == Stage.END) {
            part.stamp().require(part.wim());
        }
    }

    private byte[] integrityTable() throws IOException {
        return hasher.finish((position, buffer, length) -> {
                    throw new IllegalStateException("a part is hashed in order, nothing is read back");
                })
                .toBytes();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}

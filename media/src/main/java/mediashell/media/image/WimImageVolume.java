package mediashell.media.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import mediashell.media.MediaEntry;
import mediashell.media.MediaVolume;
import mediashell.media.block.BlockSource;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimVolume;

/** One image of a WIM file together with the reader that it needs; closing it closes both. */
final class WimImageVolume implements MediaVolume {

    private static final String MAGIC = "MSWIM\0\0\0";

    private final WimReader reader;
    private final WimVolume image;

    private WimImageVolume(WimReader reader, WimVolume image) {
        this.reader = reader;
        this.image = image;
    }

    static boolean isWim(BlockSource source) throws IOException {
        int length = MAGIC.length();
        return source.size() >= length && new String(source.read(0, length), StandardCharsets.ISO_8859_1).equals(MAGIC);
    }

    /** The image that the file boots, or its first. */
    static WimImageVolume open(Path file) throws IOException {
        WimReader reader = WimReader.openSet(file);
        try {
            int index = Math.max(1, reader.header().bootIndex());
            return new WimImageVolume(reader, reader.volume(index));
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    @Override
    public String format() {
        return image.format();
    }

    @Override
    public String label() {
        return image.label();
    }

    @Override
    public List<MediaEntry> list(String directory) throws IOException {
        return image.list(directory);
    }

    @Override
    public Optional<MediaEntry> stat(String path) throws IOException {
        return image.stat(path);
    }

    @Override
    public InputStream open(String file) throws IOException {
        return image.open(file);
    }

    @Override
    public void close() throws IOException {
        try (reader) {
            image.close();
        }
    }
}

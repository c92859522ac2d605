package mediashell.media.image;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.FileBlockSource;
import mediashell.media.eltorito.ElToritoCatalog;
import mediashell.media.iso9660.Iso9660Volume;
import mediashell.media.udf.UdfVolume;

/** A disc image with every file system that it carries. Closing it closes the file, and with it the volumes. */
public final class DiscImage implements Closeable {

    private final FileBlockSource source;
    private final List<MediaVolume> volumes;
    private final ElToritoCatalog catalog;

    private DiscImage(FileBlockSource source, List<MediaVolume> volumes, ElToritoCatalog catalog) {
        this.source = source;
        this.volumes = List.copyOf(volumes);
        this.catalog = catalog;
    }

    /** @throws MediaException with {@link MediaErrorCode#UNSUPPORTED_FORMAT} for a file with neither UDF nor ISO 9660 */
    public static DiscImage open(Path file) throws IOException {
        FileBlockSource source = FileBlockSource.open(file);
        try {
            List<MediaVolume> volumes = new ArrayList<>();
            if (UdfVolume.isUdf(source)) {
                volumes.add(UdfVolume.open(source));
            }
            if (Iso9660Volume.isIso9660(source)) {
                Iso9660Volume.openJoliet(source).ifPresent(volumes::add);
                volumes.add(Iso9660Volume.openPrimary(source));
            }
            if (volumes.isEmpty()) {
                throw new MediaException(
                        MediaErrorCode.UNSUPPORTED_FORMAT,
                        file.toString(),
                        "a disc image with UDF or ISO 9660 was expected");
            }
            return new DiscImage(source, volumes, ElToritoCatalog.read(source).orElse(null));
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /** UDF before Joliet before ISO 9660: the first has the truest names. */
    public List<MediaVolume> volumes() {
        return volumes;
    }

    /** What the disc boots; empty for one that does not. */
    public Optional<ElToritoCatalog> catalog() {
        return Optional.ofNullable(catalog);
    }

    /** Bytes of the image. */
    public long size() {
        return source.size();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}

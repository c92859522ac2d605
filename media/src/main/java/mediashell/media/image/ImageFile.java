package mediashell.media.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.WriteMonitor;
import mediashell.media.block.DigestListener;
import mediashell.media.block.DiskSpace;
import mediashell.media.block.ImageOutput;
import mediashell.media.block.Sha256;
import mediashell.media.publish.FilePublication;
import mediashell.media.publish.TargetLock;

/** An image file that is made as a whole or not at all: written aside under a lock, verified when asked, swapped in. */
public final class ImageFile {

    private ImageFile() {}

    /** Writes an image; {@link DiscWriter} and {@link StickWriter} do. */
    @FunctionalInterface
    public interface Content {
        void write(ImageOutput output, WriteMonitor monitor, DigestListener digests) throws IOException;
    }

    /**
     * Makes an image; a file of the same name is replaced when the new one is whole.
     *
     * @param space the image file, and how many bytes it takes at least
     * @param observer hears each step as it begins, and the bytes that are written and read back
     * @param verify reads every file back and compares its SHA-256 with that of the bytes which were written
     * @throws MediaException with {@link MediaErrorCode#VERIFICATION_FAILED} when they differ, and as publishing and writing do
     */
    public static void create(DiskSpace space, boolean verify, ImageObserver observer, Content content)
            throws IOException {
        space.run(() -> write(space.target(), verify, observer, content));
    }

    private static void write(Path target, boolean verify, ImageObserver observer, Content content) throws IOException {
        try (TargetLock _ = TargetLock.acquire(target);
                FilePublication publication = FilePublication.begin(target)) {
            observer.step(ImageStep.WRITE);
            Map<String, String> written = new LinkedHashMap<>();
            DigestListener digests = verify ? (file, sha256) -> written.put(file.path(), sha256) : DigestListener.NONE;
            try (ImageOutput output = ImageOutput.createFile(publication.aside())) {
                content.write(output, observer, digests);
            }
            if (verify) {
                observer.step(ImageStep.VERIFY);
                verify(publication.aside(), written, observer);
            }
            observer.step(ImageStep.PUBLISH);
            publication.publish();
            observer.step(ImageStep.PUBLISHED);
        }
    }

    private static void verify(Path image, Map<String, String> written, WriteMonitor monitor) throws IOException {
        Sha256 sha256 = new Sha256();
        try (MediaVolume volume = VolumeDetector.open(image)) {
            for (Map.Entry<String, String> file : written.entrySet()) {
                try (InputStream in = volume.open(file.getKey())) {
                    require(file, sha256.of(in, file.getKey(), monitor));
                }
            }
        }
    }

    private static void require(Map.Entry<String, String> file, String found) throws MediaException {
        if (!found.equals(file.getValue())) {
            throw new MediaException(
                    MediaErrorCode.VERIFICATION_FAILED,
                    file.getKey(),
                    "its bytes on the image are not those that were written; check the disk of the target");
        }
    }
}

package mediashell.media.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import mediashell.media.MediaEntry;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.InputFile;
import mediashell.media.folder.FolderVolume;
import mediashell.media.image.VolumeDetector;
import mediashell.media.manifest.Manifest;

/** Reads a medium back with the engine's own reader and compares every byte's digest with its manifest. */
public final class MediumVerifier {

    private static final int BUFFER = 1 << 20;

    private final byte[] buffer = new byte[BUFFER];
    private final MediaVolume volume;
    private final BuildObserver observer;
    private final long total;
    private long done;

    private MediumVerifier(MediaVolume volume, Manifest manifest, BuildObserver observer) {
        this.volume = volume;
        this.observer = observer;
        this.total = manifest.contentSize();
    }

    /** Verifies an image file and returns its own SHA-256, upper-case hex. */
    static String verifyImage(Path image, Manifest manifest, BuildObserver observer) throws IOException {
        try (MediaVolume volume = VolumeDetector.open(image)) {
            verify(volume, manifest, observer);
        }
        try (InputStream in = InputFile.stream(image)) {
            return digest(in, new byte[BUFFER], bytes -> {});
        }
    }

    static void verifyFolder(Path folder, Manifest manifest, BuildObserver observer) throws IOException {
        try (MediaVolume volume = FolderVolume.open(folder)) {
            verify(volume, manifest, observer);
        }
    }

    /**
     * Verifies every file of a manifest.
     *
     * @throws MediaException VERIFICATION_FAILED naming the first file that is missing or differs
     */
    public static void verify(MediaVolume volume, Manifest manifest, BuildObserver observer) throws IOException {
        MediumVerifier verifier = new MediumVerifier(volume, manifest, observer);
        for (Manifest.FileLine file : manifest.files()) {
            verifier.verify(file);
        }
        SystemTree.verify(volume, manifest, observer);
    }

    private void verify(Manifest.FileLine file) throws IOException {
        Optional<MediaEntry> entry = volume.stat(file.path());
        if (entry.isEmpty() || entry.get().directory()) {
            throw failed(file, "the manifest lists it, but the medium does not hold it");
        }
        if (entry.get().size() != file.size()) {
            throw failed(
                    file,
                    "it must have " + file.size() + " bytes, but has "
                            + entry.get().size());
        }
        String sha256;
        try (InputStream in = volume.open(entry.get().path())) {
            sha256 = digest(in, buffer, bytes -> {
                done += bytes;
                observer.progress(BuildStep.VERIFY, file.path(), done, total);
            });
        }
        if (!sha256.equals(file.sha256())) {
            throw failed(file, "its bytes differ from what the manifest records");
        }
    }

    private static MediaException failed(Manifest.FileLine file, String why) {
        return new MediaException(
                MediaErrorCode.VERIFICATION_FAILED, file.path(), why + "; make the medium again, on sound storage");
    }

    @FunctionalInterface
    private interface ReadListener {
        void read(int bytes) throws IOException;
    }

    private static String digest(InputStream in, byte[] buffer, ReadListener listener) throws IOException {
        MessageDigest digest = sha256();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            listener.read(read);
        }
        return HexFormat.of().withUpperCase().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        return digest("SHA-256");
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}

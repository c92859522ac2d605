package mediashell.media.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.KeyPair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.block.DigestListener;
import mediashell.media.manifest.Manifest;
import mediashell.media.manifest.ManifestSignature;
import mediashell.media.manifest.Sha256Digest;

/**
 * The manifest and its signature as files of the medium they describe: their sizes are known beforehand, their bytes once everything in front of
 * them is written.
 */
final class ManifestContent implements DigestListener {

    private final List<String> head;
    private final List<TreeFile> files;
    private final KeyPair key;
    private final Map<String, Sha256Digest> digests = new HashMap<>();

    ManifestContent(List<String> head, List<TreeFile> files, KeyPair key) {
        this.head = head;
        this.files = List.copyOf(files);
        this.key = key;
    }

    @Override
    public void written(TreeFile file, String sha256) {
        digests.put(file.path(), Sha256Digest.parse(sha256));
    }

    /** The manifest with the digests heard so far and those known from the content library. */
    Manifest manifest() {
        return new Manifest(
                head,
                files.stream()
                        .map(file ->
                                new Manifest.FileLine(file.path(), file.source().size(), digest(file)))
                        .toList());
    }

    private Sha256Digest digest(TreeFile file) {
        Sha256Digest heard = digests.get(file.path());
        return heard != null || file.sha256() == null ? heard : Sha256Digest.parse(file.sha256());
    }

    ContentSource manifestSource() {
        return new Late(Manifest.PATH, manifest().size(), () -> manifest().encode());
    }

    ContentSource signatureSource() {
        long size = ManifestSignature.sign(new byte[0], key).encode().length;
        return new Late(
                Manifest.SIGNATURE_PATH,
                size,
                () -> ManifestSignature.sign(manifest().encode(), key).encode());
    }

    /** Bytes that are made when they are asked for. */
    private record Late(String describe, long size, Supplier<byte[]> bytes) implements ContentSource {

        @Override
        public InputStream open() throws IOException {
            return new ByteArrayInputStream(bytes.get());
        }

        @Override
        public boolean isLate() {
            return true;
        }
    }
}

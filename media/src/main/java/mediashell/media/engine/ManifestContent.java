package mediashell.media.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.KeyPair;
import java.util.AbstractList;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.block.DigestListener;
import mediashell.media.manifest.Manifest;
import mediashell.media.manifest.Manifest.FileLine;
import mediashell.media.manifest.ManifestSignature;
import mediashell.media.manifest.Sha256Digest;

/**
 * The manifest and its signature as files of the medium they describe: their sizes are known beforehand, their bytes once everything in front of
 * them is written. Digests are heard in the order of the files, or by a file's number.
 */
final class ManifestContent implements DigestListener {

    private static final Sha256Digest NOTHING = new Sha256Digest(0, 0, 0, 0);

    private final List<String> head;
    private final List<TreeFile> files;
    private final KeyPair key;
    private Sha256Digest[] digests;
    private int next;
    private Manifest manifest;

    /** @param files what the manifest lists; it does not list itself and its signature, which follow them on the medium */
    ManifestContent(List<String> head, List<TreeFile> files, KeyPair key) {
        this.head = head;
        this.files = files;
        this.key = key;
    }

    @Override
    public void written(TreeFile file, String sha256) {
        if (next < files.size()) {
            if (files.get(next) != file) {
                throw new IllegalStateException("the digest of '" + file.path() + "' came where that of '"
                        + files.get(next).path() + "' was awaited");
            }
            written(next++, sha256);
        }
    }

    /** The digest of the file with this number. */
    void written(int number, String sha256) {
        if (digests == null) {
            digests = new Sha256Digest[files.size()];
        }
        digests[number] = Sha256Digest.parse(sha256);
    }

    /** The manifest with the digests heard and those known from the content library; everything listed must have been written. */
    Manifest manifest() {
        if (manifest == null) {
            manifest = new Manifest(head, lines());
            digests = null;
        }
        return manifest;
    }

    private List<FileLine> lines() {
        return new AbstractList<>() {
            @Override
            public FileLine get(int index) {
                TreeFile file = files.get(index);
                return new FileLine(file.path(), file.source().size(), digest(index));
            }

            @Override
            public int size() {
                return files.size();
            }
        };
    }

    private Sha256Digest digest(int number) {
        Sha256Digest heard = digests == null ? null : digests[number];
        String known = files.get(number).sha256();
        return heard != null || known == null ? heard : Sha256Digest.parse(known);
    }

    ContentSource manifestSource() {
        return new Late(Manifest.PATH, Manifest.size(head, lines()), () -> manifest().open());
    }

    ContentSource signatureSource() {
        long size = ManifestSignature.sign(NOTHING, key).encode().length;
        return new Late(
                Manifest.SIGNATURE_PATH,
                size,
                () -> new ByteArrayInputStream(
                        ManifestSignature.sign(manifest().digest(), key).encode()));
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    /** Bytes that are made when they are asked for. */
    private record Late(String describe, long size, Opening opening) implements ContentSource {

        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }

        @Override
        public boolean isLate() {
            return true;
        }
    }
}

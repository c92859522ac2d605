package mediashell.media.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.KeyPair;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.block.DigestListener;
import mediashell.media.manifest.Manifest;
import mediashell.media.manifest.Manifest.FileLine;
import mediashell.media.manifest.ManifestSignature;
import mediashell.media.manifest.Sha256Digest;
import mediashell.media.manifest.Sha256Digests;

/**
 * The manifest and its signature as files of the medium they describe: their sizes are known beforehand, their bytes once everything in front of
 * them is written. Digests are heard by file, nearly in the order of the files, or by a file's number.
 */
final class ManifestContent implements DigestListener {

    private static final Sha256Digest NOTHING = new Sha256Digest(0, 0, 0, 0);

    private final List<String> head;
    private final List<TreeFile> files;
    private final KeyPair key;
    private Sha256Digests digests;

    /** Which digests were heard, and the number behind the last of them. */
    private final BitSet heard = new BitSet();

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
        if (!file.source().isLate()) {
            next = find(file.path());
            written(next++, sha256);
        }
    }

    /** They come in the order of the files, but for those of larger ones, which are taken beside the writing. */
    private int find(String path) {
        if (next < files.size() && files.get(next).path().equals(path)) {
            return next;
        }
        for (int i = heard.nextClearBit(0); i < files.size(); i = heard.nextClearBit(i + 1)) {
            if (files.get(i).path().equals(path)) {
                return i;
            }
        }
        throw new IllegalStateException("the digest of '" + path + "' was heard twice, or it is no file of the medium");
    }

    /** The digest of the file with this number. */
    void written(int number, String sha256) {
        if (digests == null) {
            digests = new Sha256Digests(files.size());
        }
        digests.put(number, Sha256Digest.parse(sha256));
        heard.set(number);
    }

    /** The manifest with the digests heard and those known from the content library, once everything listed was written. */
    Manifest manifest() {
        if (manifest == null) {
            manifest = new Manifest(head, lines());
            digests = null;
        }
        return manifest;
    }

    /** Made out of the files when they are asked for: while a medium is written, there is no room for a second list. */
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
        Sha256Digest told = digests == null ? null : digests.get(number);
        String known = files.get(number).sha256();
        return told != null || known == null ? told : Sha256Digest.parse(known);
    }

    ContentSource manifestSource() {
        return new Late(Manifest.PATH, Manifest.size(head, lines()), () -> Manifest.open(head, lines()));
    }

    ContentSource signatureSource() {
        long size = ManifestSignature.sign(NOTHING, key).encode().length;
        return new Late(
                Manifest.SIGNATURE_PATH,
                size,
                () -> new ByteArrayInputStream(ManifestSignature.sign(Manifest.digest(head, lines()), key)
                        .encode()));
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

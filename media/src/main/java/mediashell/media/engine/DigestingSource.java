package mediashell.media.engine;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import mediashell.media.ContentSource;

/**
 * A file's source that tells the manifest its SHA-256 each time it has been read to its end.
 *
 * @param number of the file in the manifest
 */
record DigestingSource(ContentSource source, ManifestContent manifest, int number) implements ContentSource {

    @Override
    public long size() {
        return source.size();
    }

    @Override
    public String describe() {
        return source.describe();
    }

    @Override
    public InputStream open() throws IOException {
        return new Digesting(source.open());
    }

    private final class Digesting extends FilterInputStream {

        private final MessageDigest digest = MediumVerifier.sha256();
        private long left = size();

        Digesting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                digest.update(bytes, offset, read);
                left -= read;
                if (left == 0) {
                    manifest.written(number, HexFormat.of().withUpperCase().formatHex(digest.digest()));
                }
            }
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            byte[] skipped = new byte[(int) Math.min(count, 1 << 16)];
            return Math.max(0, read(skipped, 0, skipped.length));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}

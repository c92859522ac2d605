package mediashell.media.wim;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import mediashell.media.ContentSource;
import mediashell.media.block.ContentReader;

/** A source whose bytes must have a SHA-256 that was known before; checked as the last of them is read. */
record CheckedContentSource(ContentSource source, String sha256) implements ContentSource {

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
        return new Checking(source.open());
    }

    private final class Checking extends FilterInputStream {

        private final MessageDigest digest = newSha256();
        private long left = source.size();

        Checking(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            if (count > 0) {
                digest.update(target, offset, count);
                left -= count;
                if (left == 0) {
                    check();
                }
            }
            return count;
        }

        private void check() throws IOException {
            String found = HexFormat.of().withUpperCase().formatHex(digest.digest());
            if (!found.equals(sha256)) {
                throw ContentReader.changed(source, "its SHA-256 is " + found + " instead of " + sha256);
            }
        }
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package mediashell.media.envelope;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

import mediashell.media.plan.EnvelopeAlgorithm;

/** The key derivation of CryptDeriveKey over SHA-1 (facts/media-format.md §6.2): no salt, no iterations, as the format demands. */
final class MediaKey {

    private static final int PAD_BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5C;

    private MediaKey() {}

    /** Derives from a password; its UTF-16LE bytes are wiped. */
    static byte[] fromPassword(char[] password, EnvelopeAlgorithm algorithm) {
        ByteBuffer encoded = StandardCharsets.UTF_16LE.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        try {
            return fromBytes(bytes, algorithm);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    static byte[] fromBytes(byte[] secret, EnvelopeAlgorithm algorithm) {
        MessageDigest sha1 = sha1();
        byte[] hash = sha1.digest(secret);
        byte[] inner = sha1.digest(padded(hash, INNER));
        byte[] outer = sha1.digest(padded(hash, OUTER));
        byte[] both = Arrays.copyOf(inner, inner.length + outer.length);
        System.arraycopy(outer, 0, both, inner.length, outer.length);
        byte[] key = Arrays.copyOf(both, algorithm.keyBytes());
        Arrays.fill(both, (byte) 0);
        return key;
    }

    private static byte[] padded(byte[] hash, byte pad) {
        byte[] block = new byte[PAD_BLOCK];
        Arrays.fill(block, pad);
        for (int i = 0; i < hash.length; i++) {
            block[i] ^= hash[i];
        }
        return block;
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}

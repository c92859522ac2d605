package mediashell.authoring.certificate;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Salts that follow from a medium's seed. For salts only, never for keys: who knows the seed knows them. */
final class SeededSalts extends SecureRandom {

    private static final long serialVersionUID = 1L;
    private static final int SALT_BYTES = 20;

    private final byte[] seed;
    private int count;

    SeededSalts(byte[] seed) {
        this.seed = seed.clone();
    }

    byte[] next() {
        byte[] salt = new byte[SALT_BYTES];
        nextBytes(salt);
        return salt;
    }

    @Override
    public void nextBytes(byte[] bytes) {
        int filled = 0;
        while (filled < bytes.length) {
            byte[] block = block();
            int length = Math.min(block.length, bytes.length - filled);
            System.arraycopy(block, 0, bytes, filled, length);
            filled += length;
        }
    }

    private byte[] block() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed);
            return digest.digest(
                    ByteBuffer.allocate(Integer.BYTES).putInt(count++).array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package mediashell.media.envelope;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.plan.EnvelopeAlgorithm;

/**
 * The "8913" strings inside policies (facts/media-format.md §8): hexadecimal text that carries its own 40-byte key. They hide a value from a
 * glance, no more.
 */
public final class ObfuscatedString {

    /** Bytes of the key inside the string. */
    public static final int KEY_BYTES = 40;

    private static final int MAGIC = 0x1389;
    private static final int HEADER_SIZE = 20;
    private static final int HEADER_START = 4 + KEY_BYTES;
    private static final int CIPHER_START = HEADER_START + HEADER_SIZE;

    private ObfuscatedString() {}

    /** Encodes a value with a key that the caller derives from the medium's seed. */
    public static String encode(String value, byte[] key, EnvelopeAlgorithm algorithm) {
        byte[] plain = (value + '\0').getBytes(StandardCharsets.UTF_16LE);
        byte[] cipherText = crypt(Cipher.ENCRYPT_MODE, plain, key, algorithm);
        ByteBuffer bytes = ByteBuffer.allocate(CIPHER_START + plain.length + algorithm.blockBytes())
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MAGIC).put(key, 0, KEY_BYTES);
        bytes.putInt(HEADER_SIZE).putInt(plain.length).putInt(cipherText.length);
        bytes.putInt(algorithm.algId()).putInt(0).put(cipherText);
        return HexFormat.of().withUpperCase().formatHex(bytes.array());
    }

    /** Decodes a string; anything that does not keep to the form throws CORRUPT_IMAGE. */
    public static String decode(String text) throws MediaException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(text)).order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.getInt(0) != MAGIC) {
                throw corrupt("it does not begin with 8913");
            }
            byte[] key = new byte[KEY_BYTES];
            bytes.get(4, key);
            int plainLength = bytes.getInt(HEADER_START + 4);
            int cipherLength = bytes.getInt(HEADER_START + 8);
            EnvelopeAlgorithm algorithm = algorithm(bytes.getInt(HEADER_START + 12));
            if (cipherLength < 0 || cipherLength > bytes.capacity() - CIPHER_START) {
                throw corrupt("its ciphertext is said to be longer than it is");
            }
            byte[] cipherText = Arrays.copyOfRange(bytes.array(), CIPHER_START, CIPHER_START + cipherLength);
            byte[] plain = crypt(Cipher.DECRYPT_MODE, cipherText, key, algorithm);
            return new String(plain, 0, plainLength - 2, StandardCharsets.UTF_16LE);
        } catch (RuntimeException malformed) {
            throw corrupt("its hexadecimal form is damaged");
        }
    }

    private static EnvelopeAlgorithm algorithm(int algId) throws MediaException {
        for (EnvelopeAlgorithm algorithm : EnvelopeAlgorithm.values()) {
            if (algorithm.algId() == algId) {
                return algorithm;
            }
        }
        throw corrupt("its algorithm 0x" + Integer.toHexString(algId) + " is unknown");
    }

    private static byte[] crypt(int mode, byte[] data, byte[] key, EnvelopeAlgorithm algorithm) {
        try {
            Cipher cipher = Cipher.getInstance(algorithm.cipher() + "/CBC/PKCS5Padding");
            cipher.init(
                    mode,
                    new SecretKeySpec(MediaKey.fromBytes(key, algorithm), algorithm.cipher()),
                    new IvParameterSpec(new byte[algorithm.blockBytes()]));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the ciphertext does not fit its key", e);
        }
    }

    private static MediaException corrupt(String why) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, "obfuscated value", why);
    }
}

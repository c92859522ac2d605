package mediashell.media.envelope;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import mediashell.media.Choice;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.plan.EnvelopeAlgorithm;

/**
 * The envelope of {@code Variables.dat} and {@code Policy.xml} (facts/media-format.md §6.1): magic, header, CBC ciphertext with a zero IV, eight
 * bytes of tail. The text inside is UTF-16LE and ends in one NUL.
 */
@Choice(
        number = 10,
        topic = "tail of encrypted files",
        value = "The eight bytes behind the ciphertext are zero; every known reader cuts them off.")
public final class MediaEnvelope {

    /** What opens the variables of media without a password; published, so it keeps nothing secret. */
    public static final String DEFAULT_PASSWORD = "{BAC6E688-DE21-4ABE-B7FB-C9F54E6DB664}";

    private static final int MAGIC = 0xECED0000;
    private static final int HEADER_SIZE = 20;
    private static final int HEADER_END = 24;
    private static final int TAIL_SIZE = 8;
    private static final int LARGEST = 64 << 20;

    private MediaEnvelope() {}

    /** Encrypts a text; the password stays the caller's to wipe. */
    public static byte[] seal(String text, char[] password, EnvelopeAlgorithm algorithm) {
        return seal(text.toCharArray(), password, algorithm);
    }

    /** The same of a text that may hold secrets; it stays the caller's to wipe. */
    public static byte[] seal(char[] text, char[] password, EnvelopeAlgorithm algorithm) {
        ByteBuffer encoded = StandardCharsets.UTF_16LE.encode(CharBuffer.wrap(text));
        byte[] plain = Arrays.copyOf(encoded.array(), encoded.limit() + Character.BYTES);
        Arrays.fill(plain, encoded.limit(), plain.length, (byte) 0);
        Arrays.fill(encoded.array(), (byte) 0);
        try {
            byte[] cipherText = crypt(Cipher.ENCRYPT_MODE, plain, 0, plain.length, password, algorithm);
            ByteBuffer file = ByteBuffer.allocate(HEADER_END + cipherText.length + TAIL_SIZE)
                    .order(ByteOrder.LITTLE_ENDIAN);
            file.putInt(MAGIC).putInt(HEADER_SIZE).putInt(plain.length).putInt(cipherText.length);
            file.putInt(algorithm.algId()).putInt(0).put(cipherText);
            return file.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + algorithm.cipher() + " in CBC mode", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * Decrypts a file.
     *
     * @param name the file's name for messages
     * @throws MediaException WRONG_PASSWORD when the password does not fit, CORRUPT_IMAGE when the bytes are no envelope
     */
    public static String open(byte[] file, char[] password, String name) throws MediaException {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        checkHeader(buffer, name);
        int plainLength = buffer.getInt(8);
        int cipherLength = buffer.getInt(12);
        EnvelopeAlgorithm algorithm = algorithm(buffer.getInt(16), name);
        if (cipherLength % algorithm.blockBytes() != 0 || plainLength >= cipherLength) {
            throw corrupt(name, "its lengths contradict each other");
        }
        try {
            byte[] plain = crypt(Cipher.DECRYPT_MODE, file, HEADER_END, cipherLength, password, algorithm);
            return text(plain, plainLength, name);
        } catch (GeneralSecurityException wrong) {
            throw wrongPassword(name);
        }
    }

    private static void checkHeader(ByteBuffer file, String name) throws MediaException {
        if (file.capacity() < HEADER_END + TAIL_SIZE || file.getInt(0) != MAGIC || file.getInt(4) != HEADER_SIZE) {
            throw corrupt(name, "it does not begin like an encrypted media file");
        }
        int cipherLength = file.getInt(12);
        if (cipherLength < 0 || cipherLength > LARGEST || cipherLength > file.capacity() - HEADER_END) {
            throw corrupt(
                    name,
                    "its header promises " + Integer.toUnsignedString(cipherLength)
                            + " bytes of ciphertext, which the file does not have");
        }
        if (file.getInt(8) < 0) {
            throw corrupt(name, "its plain length is out of range");
        }
    }

    private static EnvelopeAlgorithm algorithm(int algId, String name) throws MediaException {
        for (EnvelopeAlgorithm algorithm : EnvelopeAlgorithm.values()) {
            if (algorithm.algId() == algId) {
                return algorithm;
            }
        }
        throw new MediaException(
                MediaErrorCode.UNSUPPORTED_FORMAT,
                name,
                "it is encrypted with algorithm 0x" + Integer.toHexString(algId) + "; AES and 3DES are known");
    }

    private static String text(byte[] plain, int length, String name) throws MediaException {
        boolean endsInNul = length >= 2
                && length % 2 == 0
                && length <= plain.length
                && plain[length - 1] == 0
                && plain[length - 2] == 0;
        if (!endsInNul) {
            throw wrongPassword(name);
        }
        String text = new String(plain, 0, length - 2, StandardCharsets.UTF_16LE);
        Arrays.fill(plain, (byte) 0);
        if (!text.startsWith("<?xml")) {
            throw wrongPassword(name);
        }
        return text;
    }

    private static byte[] crypt(
            int mode, byte[] data, int offset, int length, char[] password, EnvelopeAlgorithm algorithm)
            throws GeneralSecurityException {
        byte[] key = MediaKey.fromPassword(password, algorithm);
        try {
            Cipher cipher = Cipher.getInstance(algorithm.cipher() + "/CBC/PKCS5Padding");
            cipher.init(
                    mode,
                    new SecretKeySpec(key, algorithm.cipher()),
                    new IvParameterSpec(new byte[algorithm.blockBytes()]));
            return cipher.doFinal(data, offset, length);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static MediaException corrupt(String name, String why) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, name, why);
    }

    private static MediaException wrongPassword(String name) {
        return new MediaException(
                MediaErrorCode.WRONG_PASSWORD,
                name,
                "the password does not open it; give the one the medium was made with");
    }
}

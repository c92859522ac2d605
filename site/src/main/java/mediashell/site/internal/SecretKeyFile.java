package mediashell.site.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/**
 * Seals texts with AES-256 in GCM mode (NIST SP 800-38D) under a key that lies in a file which only its owner may read. The file
 * is made when the first text is sealed; machines that share a catalogue share the file.
 */
public final class SecretKeyFile {

    private static final String MARK = "sealed:1:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    public SecretKeyFile(Path file) {
        this.file = file;
    }

    public static boolean isSealed(String text) {
        return text != null && text.startsWith(MARK);
    }

    /** Seals a text for one place, so that it opens only there. */
    public String seal(String text, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, loadOrMake(), nonce, text.getBytes(StandardCharsets.UTF_8), place);
        byte[] all = new byte[NONCE_BYTES + sealed.length];
        System.arraycopy(nonce, 0, all, 0, NONCE_BYTES);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return MARK + Base64.getEncoder().encodeToString(all);
    }

    /** The text that was sealed for this place; a wrong or missing key is {@link SiteErrorCode#SECRETS_LOCKED}. */
    public String open(String sealed, String place) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed.substring(MARK.length()));
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] text = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
            return new String(crypt(Cipher.DECRYPT_MODE, load(), nonce, text, place), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw locked("the sealed text is damaged", e);
        }
    }

    private byte[] crypt(int mode, SecretKey key, byte[] nonce, byte[] text, String place) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw locked(
                    "the key does not open what is stored for " + place + "; use the key file it was sealed with", e);
        }
    }

    private SecretKey loadOrMake() {
        return Files.exists(file) ? load() : make();
    }

    private SecretKey make() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path aside = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    ".key-",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                Files.writeString(aside, Base64.getEncoder().encodeToString(key) + "\n");
                Files.createLink(file, aside); // fails when another process was first, whose key then counts
            } finally {
                Files.delete(aside);
            }
        } catch (FileAlreadyExistsException e) {
            return load();
        } catch (IOException e) {
            throw locked("the key file cannot be made: " + e.getMessage(), e);
        }
        return new SecretKeySpec(key, "AES");
    }

    private SecretKey load() {
        try {
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length == KEY_BYTES) {
                return new SecretKeySpec(key, "AES");
            }
            throw locked("the key must have " + KEY_BYTES + " bytes, but has " + key.length, null);
        } catch (IOException | IllegalArgumentException e) {
            throw locked("the key file cannot be read; restore it from a backup", e);
        }
    }

    private SiteException locked(String sentence, Throwable cause) {
        return new SiteException(SiteErrorCode.SECRETS_LOCKED, file.toString(), sentence, cause);
    }
}

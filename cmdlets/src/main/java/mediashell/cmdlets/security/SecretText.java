package mediashell.cmdlets.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import mediashell.automation.values.SecureString;

/**
 * Secure strings as text, in the form other PowerShells read: AES-CBC under a key behind a fixed mark; without a key the characters in
 * hexadecimal, as PowerShell does it where there is no data protection service (PowerShell's own format, version 2).
 */
final class SecretText {

    private static final String MARK = "76492d1116743f0423413b16050a5345";
    private static final String VERSION = "2";

    private SecretText() {}

    static byte[] keyOf(SecureString secret) {
        char[] characters = secret.reveal();
        byte[] key = new String(characters).getBytes(StandardCharsets.UTF_16LE);
        Arrays.fill(characters, '\0');
        return key;
    }

    static String encrypt(char[] secret, byte[] key) throws GeneralSecurityException {
        byte[] bytes = new String(secret).getBytes(StandardCharsets.UTF_16LE);
        if (key == null) {
            return HexFormat.of().formatHex(bytes);
        }
        byte[] start = new byte[16];
        new SecureRandom().nextBytes(start);
        Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, start);
        String packed = VERSION + "|" + Base64.getEncoder().encodeToString(start) + "|"
                + HexFormat.of().formatHex(cipher.doFinal(bytes));
        return MARK + Base64.getEncoder().encodeToString(packed.getBytes(StandardCharsets.UTF_16LE));
    }

    static char[] decrypt(String text, byte[] key) throws GeneralSecurityException {
        if (key == null) {
            return chars(HexFormat.of().parseHex(text));
        }
        if (!text.startsWith(MARK)) {
            throw new IllegalArgumentException("the mark of encrypted text is missing");
        }
        byte[] packed = Base64.getDecoder().decode(text.substring(MARK.length()));
        String[] parts = new String(packed, StandardCharsets.UTF_16LE).split("\\|");
        if (parts.length != 3) {
            throw new IllegalArgumentException("encrypted text has three parts");
        }
        Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Base64.getDecoder().decode(parts[1]));
        return chars(cipher.doFinal(HexFormat.of().parseHex(parts[2])));
    }

    private static char[] chars(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16LE).toCharArray();
    }

    private static Cipher cipher(int mode, byte[] key, byte[] start) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
        return cipher;
    }
}

package mediashell.dotnet.system.security.cryptography;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Security.Cryptography.Aes (FIPS 197): blocks of 16 bytes, keys of 16, 24 or 32. Key and vector are random until they are set. */
@DotNetType(
        value = "System.Security.Cryptography.Aes",
        interfaces = {"System.IDisposable"})
public final class Aes {

    private static final String MODE = "System.Security.Cryptography.CipherMode";
    private static final String PADDING = "System.Security.Cryptography.PaddingMode";
    private static final int BLOCK = 16;

    private byte[] key;
    private byte[] vector;
    private int keySize = 256;
    private EnumValue mode = EnumValue.of(FacadeTypes.require(MODE), "CBC");
    private EnumValue padding = EnumValue.of(FacadeTypes.require(PADDING), "PKCS7");

    @DotNetConstructor
    Aes() {}

    @DotNetMethod
    static Aes create() {
        return new Aes();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @DotNetProperty
    byte[] key() {
        if (key == null) {
            generateKey();
        }
        return key.clone();
    }

    @DotNetProperty
    void key(byte[] value) {
        requireKeySize(value.length * 8);
        key = value.clone();
        keySize = value.length * 8;
    }

    /** Bits. */
    @DotNetProperty
    int keySize() {
        return keySize;
    }

    @DotNetProperty
    void keySize(int value) {
        requireKeySize(value);
        keySize = value;
        key = null;
    }

    private static void requireKeySize(int bits) {
        if (bits != 128 && bits != 192 && bits != 256) {
            throw refused("a key of AES has 128, 192 or 256 bits, but this one has " + bits);
        }
    }

    private static RuntimeException refused(String message) {
        return SessionErrors.plain("System.Security.Cryptography.CryptographicException", message);
    }

    @DotNetProperty("IV")
    byte[] vector() {
        if (vector == null) {
            generateVector();
        }
        return vector.clone();
    }

    @DotNetProperty("IV")
    void vector(byte[] value) {
        if (value.length != BLOCK) {
            throw refused("an initialization vector of AES has 16 bytes, but this one has " + value.length);
        }
        vector = value.clone();
    }

    /** Bits. */
    @DotNetProperty
    int blockSize() {
        return BLOCK * 8;
    }

    @DotNetProperty
    void blockSize(int value) {
        if (value != BLOCK * 8) {
            throw refused("a block of AES has 128 bits, not " + value);
        }
    }

    @DotNetProperty
    @TypeName(MODE)
    EnumValue mode() {
        return mode;
    }

    @DotNetProperty
    void mode(@TypeName(MODE) EnumValue value) {
        mode = value;
    }

    @DotNetProperty
    @TypeName(PADDING)
    EnumValue padding() {
        return padding;
    }

    @DotNetProperty
    void padding(@TypeName(PADDING) EnumValue value) {
        padding = value;
    }

    @DotNetMethod
    void generateKey() {
        key = random(keySize / 8);
    }

    @DotNetMethod("GenerateIV")
    void generateVector() {
        vector = random(BLOCK);
    }

    @DotNetMethod
    SymmetricTransform createEncryptor() {
        return createEncryptor(key(), vector());
    }

    @DotNetMethod
    SymmetricTransform createEncryptor(byte[] rgbKey, byte[] rgbIV) {
        return new SymmetricTransform(cipher(Cipher.ENCRYPT_MODE, mode.name(), padding.name(), rgbKey, rgbIV));
    }

    @DotNetMethod
    SymmetricTransform createDecryptor() {
        return createDecryptor(key(), vector());
    }

    @DotNetMethod
    SymmetricTransform createDecryptor(byte[] rgbKey, byte[] rgbIV) {
        return new SymmetricTransform(cipher(Cipher.DECRYPT_MODE, mode.name(), padding.name(), rgbKey, rgbIV));
    }

    @DotNetMethod
    byte[] encryptCbc(byte[] plaintext, byte[] iv) {
        return whole(cipher(Cipher.ENCRYPT_MODE, "CBC", "PKCS7", key(), iv), plaintext);
    }

    @DotNetMethod
    byte[] decryptCbc(byte[] ciphertext, byte[] iv) {
        return whole(cipher(Cipher.DECRYPT_MODE, "CBC", "PKCS7", key(), iv), ciphertext);
    }

    @DotNetMethod
    byte[] encryptEcb(byte[] plaintext, @TypeName(PADDING) EnumValue paddingMode) {
        return whole(cipher(Cipher.ENCRYPT_MODE, "ECB", paddingMode.name(), key(), null), plaintext);
    }

    @DotNetMethod
    byte[] decryptEcb(byte[] ciphertext, @TypeName(PADDING) EnumValue paddingMode) {
        return whole(cipher(Cipher.DECRYPT_MODE, "ECB", paddingMode.name(), key(), null), ciphertext);
    }

    private static byte[] whole(Cipher cipher, byte[] data) {
        return new SymmetricTransform(cipher).transformFinalBlock(data, 0, data.length);
    }

    /** Java calls the padding of PKCS #7 by the name of its elder, PKCS #5. */
    private static Cipher cipher(int direction, String mode, String padding, byte[] key, byte[] vector) {
        String filled =
                switch (padding) {
                    case "PKCS7" -> "PKCS5Padding";
                    case "None" -> "NoPadding";
                    case "ISO10126" -> "ISO10126Padding";
                    default -> throw refused("padding " + padding + " is not supported; PKCS7, None and ISO10126 are");
                };
        String chained = mode.equals("CFB") ? "CFB8" : mode;
        try {
            Cipher cipher = Cipher.getInstance("AES/" + chained + "/" + filled);
            SecretKeySpec secret = new SecretKeySpec(key, "AES");
            if (mode.equals("ECB")) {
                cipher.init(direction, secret);
            } else {
                cipher.init(direction, secret, new IvParameterSpec(vector));
            }
            return cipher;
        } catch (GeneralSecurityException failed) {
            throw SymmetricTransform.failure(failed);
        }
    }

    /** Forgets key and vector. */
    @DotNetMethod
    void dispose() {
        key = null;
        vector = null;
    }

    @Override
    public String toString() {
        return "System.Security.Cryptography.AesImplementation";
    }
}

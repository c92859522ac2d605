package mediashell.dotnet.system.security.cryptography;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** A keyed-hash message authentication code (HMAC, RFC 2104). */
@DotNetType(value = "System.Security.Cryptography.HMAC", base = "System.Security.Cryptography.HashAlgorithm")
public final class KeyedDigest extends HashAlgorithm {

    private final String name;
    private byte[] key;

    KeyedDigest(String name, byte[] key) {
        super("System.Security.Cryptography.HMAC" + name);
        this.name = name;
        key(key);
    }

    @DotNetProperty
    byte[] key() {
        return key.clone();
    }

    @DotNetProperty
    void key(byte[] value) {
        if (value == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'key')");
        }
        key = value.clone();
    }

    @DotNetProperty
    String hashName() {
        return name;
    }

    @Override
    byte[] digest(byte[] bytes) {
        return of(name, key, bytes);
    }

    static byte[] of(String name, byte[] key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("Hmac" + name);
            // Java refuses an empty key; a zero byte pads to the same block.
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, "Hmac" + name));
            return mac.doFinal(bytes);
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("Java lacks the code Hmac" + name, missing);
        }
    }
}

package mediashell.dotnet.system.security.cryptography;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import mediashell.dotnet.system.io.Stream;

/** A digest without a key: MD5 (RFC 1321) or one of the SHA family (FIPS 180-4). */
final class Digest extends HashAlgorithm {

    private static final int BUFFER = 65536;

    private final String name;

    Digest(String name) {
        super("System.Security.Cryptography." + name);
        this.name = name;
    }

    @Override
    byte[] digest(byte[] bytes) {
        return of(name, bytes);
    }

    /** All bytes from the stream's position on. */
    static byte[] rest(Stream stream) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int n = stream.read(buffer, 0, BUFFER); n > 0; n = stream.read(buffer, 0, BUFFER)) {
            all.write(buffer, 0, n);
        }
        return all.toByteArray();
    }

    /** The digest by .NET's name of the algorithm. */
    static byte[] of(String name, byte[] bytes) {
        try {
            return MessageDigest.getInstance(name.replace("SHA", "SHA-")).digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Java lacks the digest " + name, missing);
        }
    }
}

package mediashell.dotnet.system.security.cryptography;

import java.util.Arrays;
import java.util.Locale;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.dotnet.system.io.Stream;

/** System.Security.Cryptography.HashAlgorithm: a digest, with or without a key. */
@DotNetType(
        value = "System.Security.Cryptography.HashAlgorithm",
        interfaces = {"System.IDisposable", "System.Security.Cryptography.ICryptoTransform"})
public abstract class HashAlgorithm implements DotNetObject {

    private final PSType type;
    private byte[] hash;

    HashAlgorithm(String typeName) {
        this.type = FacadeTypes.require(typeName);
    }

    @Override
    public final PSType psType() {
        return type;
    }

    /** The digest of the bytes. */
    abstract byte[] digest(byte[] bytes);

    @DotNetMethod
    byte[] computeHash(byte[] buffer) {
        if (buffer == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'buffer')");
        }
        hash = digest(buffer);
        return hash.clone();
    }

    @DotNetMethod
    byte[] computeHash(byte[] buffer, int offset, int count) {
        return computeHash(Arrays.copyOfRange(buffer, offset, offset + count));
    }

    @DotNetMethod
    byte[] computeHash(Stream inputStream) {
        return computeHash(Digest.rest(inputStream));
    }

    @DotNetProperty
    byte[] hash() {
        return hash == null ? null : hash.clone();
    }

    @DotNetProperty
    int hashSize() {
        return 8 * digest(new byte[0]).length;
    }

    @DotNetMethod
    void initialize() {
        hash = null;
    }

    @DotNetMethod
    void clear() {
        hash = null;
    }

    @DotNetMethod
    void dispose() {
        hash = null;
    }

    @DotNetMethod
    static HashAlgorithm create(String hashName) {
        String name = hashName.toUpperCase(Locale.ROOT).replace("-", "").replace("SYSTEM.SECURITY.CRYPTOGRAPHY.", "");
        return switch (name) {
            case "MD5", "SHA1", "SHA256", "SHA384", "SHA512" -> new Digest(name);
            case "SHA" -> new Digest("SHA1");
            default -> null;
        };
    }
}

package mediashell.dotnet.system.security.cryptography;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** What CreateEncryptor and CreateDecryptor give (System.Security.Cryptography.ICryptoTransform): one direction of a cipher with its key. */
@DotNetType(
        value = "System.Security.Cryptography.UniversalCryptoTransform",
        interfaces = {"System.Security.Cryptography.ICryptoTransform", "System.IDisposable"})
public final class SymmetricTransform {

    private final Cipher cipher;

    SymmetricTransform(Cipher cipher) {
        this.cipher = cipher;
    }

    @DotNetProperty
    int inputBlockSize() {
        return cipher.getBlockSize();
    }

    @DotNetProperty
    int outputBlockSize() {
        return cipher.getBlockSize();
    }

    @DotNetProperty
    boolean canReuseTransform() {
        return true;
    }

    @DotNetProperty
    boolean canTransformMultipleBlocks() {
        return true;
    }

    /** How many bytes came into the output. */
    @DotNetMethod
    int transformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset) {
        try {
            return cipher.update(inputBuffer, inputOffset, inputCount, outputBuffer, outputOffset);
        } catch (GeneralSecurityException failed) {
            throw failure(failed);
        }
    }

    @DotNetMethod
    byte[] transformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount) {
        try {
            return cipher.doFinal(inputBuffer, inputOffset, inputCount);
        } catch (GeneralSecurityException failed) {
            throw failure(failed);
        }
    }

    static RuntimeException failure(GeneralSecurityException failed) {
        return SessionErrors.plain(
                "System.Security.Cryptography.CryptographicException",
                "the data does not fit key, mode and padding: " + failed.getMessage());
    }

    @DotNetMethod
    void dispose() {}
}

package mediashell.cmdlets.security;

import java.security.GeneralSecurityException;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.values.SecureString;

/** Makes a secure string of plain or encrypted text. */
@Cmdlet(verb = "ConvertTo", noun = "SecureString", defaultParameterSetName = "Secure")
@OutputType("System.Security.SecureString")
public final class ConvertToSecureStringCommand extends PSCmdlet {

    /** The text is the secret itself. */
    @Parameter(set = "PlainText", position = 1)
    boolean asPlainText;

    /** Accepted for scripts' sake. */
    @Parameter(set = "PlainText", position = 2)
    boolean force;

    /** The key the text was encrypted with, of 16, 24 or 32 bytes. */
    @Parameter(set = "Open")
    byte[] key;

    /** The same as a secure string. */
    @Parameter(set = "Secure", position = 1)
    SecureString secureKey;

    /** The text. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    String string;

    @Override
    public void processRecord() {
        writeObject(asPlainText ? SecureString.of(string.toCharArray()) : decrypted());
    }

    private SecureString decrypted() {
        try {
            byte[] used = key != null ? key : secureKey != null ? SecretText.keyOf(secureKey) : null;
            return SecureString.of(SecretText.decrypt(string, used));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw throwTerminatingError(errorRecord(
                    "System.ArgumentException",
                    "ImportSecureString_InvalidArgument",
                    ErrorCategory.InvalidArgument,
                    null,
                    "the text is not what ConvertFrom-SecureString wrote with this key"));
        }
    }
}

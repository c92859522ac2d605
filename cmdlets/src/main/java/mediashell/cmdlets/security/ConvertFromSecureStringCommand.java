package mediashell.cmdlets.security;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.values.SecureString;

/** Makes encrypted text of a secure string, or plain text when asked. */
@Cmdlet(verb = "ConvertFrom", noun = "SecureString", defaultParameterSetName = "Secure")
@OutputType("System.String")
public final class ConvertFromSecureStringCommand extends PSCmdlet {

    /** Shows the secret. */
    @Parameter(set = "AsPlainText")
    boolean asPlainText;

    /** The key to encrypt with, of 16, 24 or 32 bytes. */
    @Parameter(set = "Open")
    byte[] key;

    /** The same as a secure string. */
    @Parameter(set = "Secure", position = 1)
    SecureString secureKey;

    /** The secret. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    SecureString secureString;

    @Override
    public void processRecord() {
        char[] secret = secureString.reveal();
        try {
            byte[] used = key != null ? key : secureKey != null ? SecretText.keyOf(secureKey) : null;
            writeObject(asPlainText ? new String(secret) : SecretText.encrypt(secret, used));
        } catch (GeneralSecurityException wrong) {
            throwTerminatingError(errorRecord(
                    "System.ArgumentException",
                    "ConvertFromSecureString_InvalidKey",
                    ErrorCategory.InvalidArgument,
                    null,
                    "a key has 16, 24 or 32 bytes"));
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}

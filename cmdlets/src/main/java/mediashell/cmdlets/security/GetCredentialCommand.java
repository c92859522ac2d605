package mediashell.cmdlets.security;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.values.SecureString;
import mediashell.dotnet.system.management.automation.PSCredential;

/** Asks for a user's name and password. */
@Cmdlet(verb = "Get", noun = "Credential", defaultParameterSetName = "CredentialSet")
@OutputType("System.Management.Automation.PSCredential")
public final class GetCredentialCommand extends PSCmdlet {

    /** A user's name, or a credential to hand on. */
    @Parameter(set = "CredentialSet", position = 0, type = "System.Management.Automation.PSCredential")
    @ValidateNotNull
    Object credential;

    /** What is asked for. */
    @Parameter(set = "MessageSet")
    @ValidateNotNullOrEmpty
    String message;

    /** The heading of the question. */
    @Parameter(set = "MessageSet")
    @ValidateNotNullOrEmpty
    String title;

    /** The user's name, if it is known. */
    @Parameter(set = "MessageSet", position = 0)
    @ValidateNotNullOrEmpty
    String userName;

    @Override
    public void processRecord() {
        Object given = PSObject.base(credential);
        if (given instanceof PSCredential already) {
            writeObject(already);
            return;
        }
        PSHostUserInterface ui = host().ui();
        if (ui == null) {
            throwTerminatingError(errorRecord(
                    "System.Management.Automation.Host.HostException",
                    "InvalidOperation",
                    ErrorCategory.InvalidOperation,
                    null,
                    "this session has no user who could enter a password"));
        }
        ui.writeLine(message == null ? "Enter your credentials." : message);
        String user = given != null ? context().conversions().toText(given) : userName;
        if (user == null) {
            ui.write(null, null, "User: ");
            user = ui.readLine();
        }
        ui.write(null, null, "Password for user " + user + ": ");
        writeObject(new PSCredential(user, SecureString.of(ui.readLineAsSecret())));
    }
}

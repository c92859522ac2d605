package mediashell.cmdlets.utility;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.values.SecureString;

/** Asks the user for a line of text. */
@Cmdlet(verb = "Read", noun = "Host", defaultParameterSetName = "AsString")
@OutputType({"System.String", "System.Security.SecureString"})
public final class ReadHostCommand extends PSCmdlet {

    /** The answer becomes a secure string and is not shown. */
    @Parameter(set = "AsSecureString")
    boolean asSecureString;

    /** The answer is not shown. */
    @Parameter(set = "AsString")
    boolean maskInput;

    /** What is asked. */
    @Parameter(position = 0, valueFromRemainingArguments = true)
    @AllowNull
    Object prompt;

    @Override
    public void processRecord() {
        PSHostUserInterface ui = host().ui();
        if (ui == null) {
            throwTerminatingError(errorRecord(
                    "System.Management.Automation.Host.HostException",
                    "InvalidOperation",
                    ErrorCategory.InvalidOperation,
                    null,
                    "this session has no user who could answer '" + prompt + "'"));
        }
        if (prompt != null) {
            ui.write(null, null, context().conversions().toText(prompt) + ": ");
        }
        if (asSecureString) {
            writeObject(SecureString.of(ui.readLineAsSecret()));
        } else {
            writeObject(maskInput ? new String(ui.readLineAsSecret()) : ui.readLine());
        }
    }
}

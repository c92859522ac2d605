package mediashell.cmdlets.host;

import java.util.Optional;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.binding.CommandMetadata.ConfirmImpact;
import mediashell.automation.host.Transcript;
import mediashell.automation.host.Transcripts;

/** Ends the transcript that was started last. */
@Cmdlet(verb = "Stop", noun = "Transcript", supportsShouldProcess = true, confirmImpact = ConfirmImpact.None)
@OutputType("System.String")
public final class StopTranscriptCommand extends PSCmdlet {

    @Override
    public void beginProcessing() {
        if (!shouldProcess("Transcript", "Stop-Transcript")) {
            return;
        }
        Optional<Transcript> ended = Transcripts.of(context()).stop();
        if (ended.isEmpty()) {
            throwTerminatingError(errorRecord(
                    "System.Management.Automation.PSInvalidOperationException",
                    "InvalidOperation",
                    ErrorCategory.InvalidOperation,
                    null,
                    "no transcript is running: Start-Transcript starts one"));
        } else {
            String file = ended.get().file().toString();
            writeObject(StartTranscriptCommand.told(
                    "Transcript stopped, output file is " + file, ended.get().file()));
        }
    }
}

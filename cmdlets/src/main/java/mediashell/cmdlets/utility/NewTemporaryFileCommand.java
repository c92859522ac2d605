package mediashell.cmdlets.utility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.binding.CommandMetadata.ConfirmImpact;
import mediashell.automation.values.FileInfo;

/** Makes an empty file in the folder for temporary files. */
@Cmdlet(verb = "New", noun = "TemporaryFile", supportsShouldProcess = true, confirmImpact = ConfirmImpact.Low)
@OutputType("System.IO.FileInfo")
public final class NewTemporaryFileCommand extends PSCmdlet {

    @Override
    public void endProcessing() {
        Path folder = Path.of(context().process().environment().getOrDefault("TMPDIR", "/tmp"));
        if (!shouldProcess(folder.toString(), "New-TemporaryFile")) {
            return;
        }
        try {
            Path file = Files.createTempFile(folder, "tmp", ".tmp");
            writeObject(new FileInfo(file, file.toString()));
        } catch (IOException failed) {
            throwTerminatingError(errorRecord(
                    "System.IO.IOException",
                    "NewTemporaryFileWriteError",
                    ErrorCategory.WriteError,
                    folder.toString(),
                    "no file can be made in '" + folder + "': " + failed.getMessage()));
        }
    }
}

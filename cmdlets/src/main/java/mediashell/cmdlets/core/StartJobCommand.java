package mediashell.cmdlets.core;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.jobs.JobRepository;
import mediashell.automation.jobs.PSRemotingJob;
import mediashell.automation.jobs.UsingCapture;
import mediashell.automation.session.Runspace;

/**
 * Starts a job: a session of its own with a copy of the environment, whose results cross as copies. It is a thread of this process, where
 * PowerShell starts another process.
 */
@Cmdlet(verb = "Start", noun = "Job", defaultParameterSetName = "ComputerName", aliases = "sajb")
@OutputType("System.Management.Automation.PSRemotingJob")
public final class StartJobCommand extends JobLookup {

    /** Arguments of the block or script. */
    @Parameter(aliases = "Args")
    Object[] argumentList;

    /** The script file to run. */
    @Parameter(set = "FilePathComputerName", mandatory = true, position = 0)
    String filePath;

    /** Runs in the job's session first. */
    @Parameter(position = 1)
    ScriptBlock initializationScript;

    /** Objects for {@code $input}. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** The script file to run, taken literally. */
    @Parameter(
            set = "LiteralFilePathComputerName",
            mandatory = true,
            aliases = {"PSPath", "LP"})
    String literalPath;

    /** The job's name; by default Job and its number. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String name;

    /** What to run. */
    @Parameter(set = "ComputerName", mandatory = true, position = 0, aliases = "Command")
    ScriptBlock scriptBlock;

    /** Where the job begins; by default here. */
    @Parameter
    String workingDirectory;

    private List<Object> input;

    @Override
    public void processRecord() {
        if (isBound("InputObject")) {
            input = input == null ? new ArrayList<>() : input;
            input.add(inputObject);
        }
    }

    @Override
    public void endProcessing() {
        ScriptBlock block = scriptBlock != null ? scriptBlock : fileBlock();
        JobStart start = new JobStart(
                (Runspace) context(),
                block.toString(),
                initializationScript == null ? null : initializationScript.toString(),
                UsingCapture.of(context(), block),
                argumentList == null ? List.of() : Arrays.asList(argumentList),
                input,
                workingDirectory != null
                        ? workingDirectory
                        : context().providers().currentFileSystemLocation(),
                true);
        JobRepository jobs = repository();
        int id = jobs.nextId();
        int childId = jobs.nextId();
        String title = name == null || name.isEmpty() ? "Job" + id : name;
        PSRemotingJob job = new PSRemotingJob(id, childId, title, block.toString(), start.start());
        jobs.add(job);
        writeObject(job);
    }

    private ScriptBlock fileBlock() {
        String path = filePath != null ? filePath : literalPath;
        try {
            return context()
                    .createScriptBlock(Files.readString(context().providers().toFile(path)), path);
        } catch (IOException unreadable) {
            throw throwTerminatingError(errorRecord(
                    "System.IO.FileNotFoundException",
                    "PathNotFound",
                    ErrorCategory.ObjectNotFound,
                    path,
                    "script file '" + path + "' cannot be read: " + unreadable.getMessage()));
        }
    }
}

package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.jobs.ThreadJob;
import mediashell.automation.jobs.UsingCapture;
import mediashell.automation.session.Runspace;

/** Starts a job whose objects are those of this session, live (about_Thread_Jobs). */
@Cmdlet(
        verb = "Start",
        noun = "ThreadJob",
        module = "Microsoft.PowerShell.ThreadJob",
        defaultParameterSetName = "ScriptBlock")
@OutputType("ThreadJob.ThreadJob")
public final class StartThreadJobCommand extends JobLookup {

    /** Arguments of the block. */
    @Parameter
    Object[] argumentList;

    /** Runs in the job's session first. */
    @Parameter
    ScriptBlock initializationScript;

    /** Objects for {@code $input}. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** The job's name; by default Job and its number. */
    @Parameter
    String name;

    /** What to run. */
    @Parameter(set = "ScriptBlock", mandatory = true, position = 0)
    ScriptBlock scriptBlock;

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
        JobStart start = new JobStart(
                (Runspace) context(),
                scriptBlock.toString(),
                initializationScript == null ? null : initializationScript.toString(),
                UsingCapture.of(context(), scriptBlock),
                argumentList == null ? List.of() : Arrays.asList(argumentList),
                input,
                context().providers().currentFileSystemLocation(),
                false);
        int id = repository().nextId();
        String title = name == null || name.isEmpty() ? "Job" + id : name;
        ThreadJob job = new ThreadJob(id, title, scriptBlock.toString(), start.start());
        repository().add(job);
        writeObject(job);
    }
}

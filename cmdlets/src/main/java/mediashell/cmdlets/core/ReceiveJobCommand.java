package mediashell.cmdlets.core;

import java.util.List;
import java.util.UUID;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.jobs.Job;
import mediashell.automation.jobs.StreamRecord;
import mediashell.automation.values.SwitchParameter;

/** Writes what jobs have written so far. */
@Cmdlet(verb = "Receive", noun = "Job", defaultParameterSetName = "Location", aliases = "rcjb")
public final class ReceiveJobCommand extends JobLookup {

    /** Whether the jobs are removed when they have ended; needs -Wait. */
    @Parameter
    SwitchParameter autoRemoveJob = SwitchParameter.FALSE;

    /** Whether -Wait waits for suspended jobs too; local jobs are never suspended. */
    @Parameter
    SwitchParameter force = SwitchParameter.FALSE;

    /** The numbers of jobs. */
    @Parameter(set = "SessionIdParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    int[] id;

    /** The identities of jobs. */
    @Parameter(set = "InstanceIdParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    UUID[] instanceId;

    /** The jobs themselves. */
    @Parameter(
            set = "Location",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            type = "System.Management.Automation.Job[]")
    Object[] job;

    /** Whether what is written stays with the job. */
    @Parameter
    SwitchParameter keep = SwitchParameter.FALSE;

    /** Names or patterns. */
    @Parameter(set = "NameParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    /** Whether the jobs that a job consists of are left out. */
    @Parameter
    SwitchParameter noRecurse = SwitchParameter.FALSE;

    /** Whether to wait for the end of the jobs. */
    @Parameter
    SwitchParameter wait = SwitchParameter.FALSE;

    /** Whether the job itself is written first. */
    @Parameter
    SwitchParameter writeJobInResults = SwitchParameter.FALSE;

    @Override
    public void beginProcessing() {
        if (autoRemoveJob.isPresent() && !wait.isPresent()) {
            throwTerminatingError(errorRecord(
                    "System.InvalidOperationException",
                    "ReceiveJobAutoRemovalError",
                    ErrorCategory.InvalidOperation,
                    null,
                    "-AutoRemoveJob removes jobs that have ended: give -Wait too"));
        }
    }

    @Override
    public void processRecord() {
        for (Job each : selected()) {
            receive(each);
        }
    }

    private List<Job> selected() {
        return switch (parameterSetName()) {
            case "NameParameterSet" -> byName(name);
            case "InstanceIdParameterSet" -> byInstanceId(instanceId);
            case "SessionIdParameterSet" -> byId(id);
            default -> given(job);
        };
    }

    private void receive(Job each) {
        if (writeJobInResults.isPresent()) {
            writeObject(each);
        }
        if (wait.isPresent()) {
            each.run().await(-1);
        }
        for (StreamRecord record : each.run().take(keep.isPresent())) {
            write(record);
        }
        DotNetException failure = each.run().failure();
        if (failure != null) {
            writeFailure(each, failure);
        }
        if (autoRemoveJob.isPresent()) {
            repository().remove(each);
        }
    }

    private void write(StreamRecord record) {
        if (record.value() instanceof ErrorRecord error) {
            if (error.commandSuffix() == null) {
                error.setCommandSuffix("");
            }
            writeError(error);
        } else {
            record.writeTo(commandRuntime().streams());
        }
    }

    private void writeFailure(Job each, DotNetException failure) {
        ErrorRecord record = new ErrorRecord(failure, "JobStateFailed", ErrorCategory.OperationStopped, each);
        record.setCommandSuffix("");
        writeError(record);
    }
}

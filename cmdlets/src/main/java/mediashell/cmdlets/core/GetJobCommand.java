package mediashell.cmdlets.core;

import java.util.List;
import java.util.UUID;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.jobs.Job;
import mediashell.automation.values.SwitchParameter;

/** Lists the jobs of the session. */
@Cmdlet(verb = "Get", noun = "Job", defaultParameterSetName = "SessionIdParameterSet", aliases = "gjb")
@OutputType("System.Management.Automation.Job")
public final class GetJobCommand extends JobLookup {

    /** Only jobs that have (or have not) something to receive. */
    @Parameter
    boolean hasMoreData;

    /** The numbers of jobs. */
    @Parameter(set = "SessionIdParameterSet", position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    int[] id;

    /** Whether the jobs that jobs consist of are listed too. */
    @Parameter
    SwitchParameter includeChildJob = SwitchParameter.FALSE;

    /** The identities of jobs. */
    @Parameter(set = "InstanceIdParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    UUID[] instanceId;

    /** Names or patterns. */
    @Parameter(set = "NameParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    /** Only the last so many jobs. */
    @Parameter
    int newest;

    /** The state that jobs are in. */
    @Parameter(
            set = "StateParameterSet",
            mandatory = true,
            position = 0,
            valueFromPipelineByPropertyName = true,
            type = "System.Management.Automation.JobState")
    Object state;

    @Override
    public void processRecord() {
        List<Job> found = selected().stream()
                .filter(j -> !isBound("HasMoreData") || j.hasMoreData() == hasMoreData)
                .toList();
        int skipped = isBound("Newest") ? Math.max(0, found.size() - newest) : 0;
        for (Job each : found.subList(skipped, found.size())) {
            writeObject(each);
            if (includeChildJob.isPresent()) {
                each.children().forEach(this::writeObject);
            }
        }
    }

    private List<Job> selected() {
        return switch (parameterSetName()) {
            case "NameParameterSet" -> byName(name);
            case "InstanceIdParameterSet" -> byInstanceId(instanceId);
            case "StateParameterSet" -> byState(state);
            default -> id == null ? all() : byId(id);
        };
    }
}

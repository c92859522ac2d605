package mediashell.cmdlets.core;

import java.util.List;
import java.util.UUID;

import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.jobs.Job;

/** Base of Wait-Job, Stop-Job and Remove-Job: the parameters that name jobs. */
abstract class JobSelectionBase extends JobLookup {

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
            set = "JobParameterSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            type = "System.Management.Automation.Job[]")
    @ValidateNotNullOrEmpty
    Object[] job;

    /** Names or patterns. */
    @Parameter(set = "NameParameterSet", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    /** The state that jobs are in. */
    @Parameter(
            set = "StateParameterSet",
            mandatory = true,
            position = 0,
            valueFromPipelineByPropertyName = true,
            type = "System.Management.Automation.JobState")
    Object state;

    final List<Job> selected() {
        return switch (parameterSetName()) {
            case "JobParameterSet" -> given(job);
            case "NameParameterSet" -> byName(name);
            case "InstanceIdParameterSet" -> byInstanceId(instanceId);
            case "StateParameterSet" -> byState(state);
            default -> byId(id);
        };
    }
}

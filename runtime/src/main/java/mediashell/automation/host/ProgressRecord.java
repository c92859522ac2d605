package mediashell.automation.host;

/**
 * Progress of an activity (System.Management.Automation.ProgressRecord).
 *
 * @param parentActivityId -1 for none
 * @param percentComplete 0 to 100, or -1 when unknown
 * @param secondsRemaining -1 when unknown
 */
public record ProgressRecord(
        int activityId,
        int parentActivityId,
        String activity,
        String statusDescription,
        String currentOperation,
        int percentComplete,
        int secondsRemaining,
        boolean completed) {}

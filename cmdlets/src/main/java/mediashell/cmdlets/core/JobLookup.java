package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.jobs.Job;
import mediashell.automation.jobs.JobRepository;
import mediashell.text.WildcardPattern;

/** Base of the cmdlets that name jobs: finds them in the session by number, name, identity or state. */
abstract class JobLookup extends PSCmdlet {

    private static final Map<String, String> MISSING = Map.of(
            "Id", "JobWithSpecifiedSessionNotFound",
            "Name", "JobWithSpecifiedNameNotFound",
            "InstanceId", "JobWithSpecifiedInstanceIdNotFound");

    final JobRepository repository() {
        return JobRepository.of(context());
    }

    final List<Job> all() {
        return repository().all();
    }

    final List<Job> given(Object[] jobs) {
        List<Job> found = new ArrayList<>();
        for (Object job : jobs) {
            found.add((Job) PSObject.base(job));
        }
        return found;
    }

    final List<Job> byId(int[] ids) {
        List<Job> found = new ArrayList<>();
        for (int id : ids) {
            found.addAll(
                    required("Id", id, all().stream().filter(j -> j.id() == id).toList()));
        }
        return found;
    }

    final List<Job> byInstanceId(UUID[] ids) {
        List<Job> found = new ArrayList<>();
        for (UUID id : ids) {
            List<Job> matching =
                    all().stream().filter(j -> j.instanceId().equals(id)).toList();
            found.addAll(required("InstanceId", id, matching));
        }
        return found;
    }

    /** A pattern may match nothing; a plain name may not. */
    final List<Job> byName(String[] names) {
        List<Job> found = new ArrayList<>();
        for (String name : names) {
            WildcardPattern pattern = WildcardPattern.get(name, true);
            List<Job> matching =
                    all().stream().filter(j -> pattern.isMatch(j.name())).toList();
            found.addAll(
                    WildcardPattern.containsWildcardCharacters(name) ? matching : required("Name", name, matching));
        }
        return found;
    }

    final List<Job> byState(Object state) {
        String wanted = context().conversions().toText(state).toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(j -> j.run().state().name().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
    }

    private List<Job> required(String key, Object value, List<Job> matching) {
        if (matching.isEmpty()) {
            writeError(errorRecord(
                    "System.Management.Automation.PSArgumentException",
                    MISSING.get(key),
                    ErrorCategory.ObjectNotFound,
                    value,
                    "this session has no job whose " + key + " is '" + value + "'; Get-Job lists its jobs"));
        }
        return matching;
    }
}

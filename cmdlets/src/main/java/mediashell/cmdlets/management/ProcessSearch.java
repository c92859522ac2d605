package mediashell.cmdlets.management;

import java.util.ArrayList;
import java.util.List;

import mediashell.dotnet.system.diagnostics.ProcessInfo;
import mediashell.text.WildcardPattern;

/** Finds processes by number and by name; each that is not there is reported with the error id of the cmdlets for processes. */
record ProcessSearch(Missing missing) {

    /** Where a process that is not there is reported. */
    @FunctionalInterface
    interface Missing {

        void report(String errorId, Object target, String message);
    }

    List<ProcessInfo> byIds(int[] ids) {
        List<ProcessInfo> found = new ArrayList<>();
        for (int id : ids == null ? new int[0] : ids) {
            ProcessHandle.of(id)
                    .ifPresentOrElse(
                            handle -> found.add(new ProcessInfo(handle, null)),
                            () -> missing.report("NoProcessFoundForGivenId", id, "there is no process " + id));
        }
        return found;
    }

    /** All that match the patterns, sorted by name and number. */
    List<ProcessInfo> byNames(String[] patterns) {
        List<ProcessInfo> found = new ArrayList<>();
        List<ProcessInfo> all = patterns == null ? List.of() : ProcessInfo.all();
        for (String pattern : patterns == null ? new String[0] : patterns) {
            WildcardPattern wildcard = WildcardPattern.get(pattern, true);
            List<ProcessInfo> matching = all.stream()
                    .filter(process -> wildcard.isMatch(process.processName()))
                    .toList();
            found.addAll(matching);
            if (matching.isEmpty() && !WildcardPattern.containsWildcardCharacters(pattern)) {
                missing.report("NoProcessFoundForGivenName", pattern, "there is no process named '" + pattern + "'");
            }
        }
        return found;
    }
}

package mediashell.authoring;

import java.util.ArrayList;
import java.util.List;

/** Collects findings, each once, in the order in which they were made. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(Finding finding) {
        if (!all.contains(finding)) {
            all.add(finding);
        }
    }

    void error(FindingId id, String itemPath, String message, String remedy) {
        add(Finding.error(id, itemPath, message, remedy));
    }

    void warning(FindingId id, String itemPath, String message, String remedy) {
        add(Finding.warning(id, itemPath, message, remedy));
    }

    boolean hasErrors() {
        return all.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    List<Finding> list() {
        return List.copyOf(all);
    }
}

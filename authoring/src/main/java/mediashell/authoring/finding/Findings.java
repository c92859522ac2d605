package mediashell.authoring.finding;

import java.util.ArrayList;
import java.util.List;

/** Collects findings, each once, in the order in which they were made. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        if (!all.contains(finding)) {
            all.add(finding);
        }
    }

    public void error(FindingId id, String itemPath, String message, String remedy) {
        add(Finding.error(id, itemPath, message, remedy));
    }

    public void warning(FindingId id, String itemPath, String message, String remedy) {
        add(Finding.warning(id, itemPath, message, remedy));
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    public List<Finding> list() {
        return List.copyOf(all);
    }
}

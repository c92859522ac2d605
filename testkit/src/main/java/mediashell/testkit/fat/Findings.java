package mediashell.testkit.fat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the lines and faults of one inspection. */
final class Findings {

    private static final int MOST_FAULTS = 50;

    private final List<String> lines = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    void line(String format, Object... arguments) {
        lines.add(String.format(Locale.ROOT, format, arguments));
    }

    void require(boolean rule, String format, Object... arguments) {
        if (!rule && faults.size() < MOST_FAULTS) {
            faults.add(String.format(Locale.ROOT, format, arguments));
        }
    }

    FatReport report() {
        return new FatReport(List.copyOf(lines), List.copyOf(faults));
    }
}

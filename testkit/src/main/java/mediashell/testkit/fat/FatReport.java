package mediashell.testkit.fat;

import java.util.List;

/**
 * What an inspector found.
 *
 * @param listing one line a structure and a file, stable, fit for a golden file
 * @param faults rules that the volume breaks; empty for a sound one
 */
public record FatReport(List<String> listing, List<String> faults) {

    /** The listing as text with a line end after each line. */
    public String text() {
        return String.join("\n", listing) + "\n";
    }
}

package mediashell.testkit.iso;

import java.util.List;

/**
 * What an inspector found.
 *
 * @param listing one line a structure and a file, stable, fit for a golden file
 * @param faults rules of the standards that the image breaks; empty for a sound one
 */
public record DiscReport(List<String> listing, List<String> faults) {

    /** The listing as text with a line end after each line. */
    public String text() {
        return String.join("\n", listing) + "\n";
    }
}

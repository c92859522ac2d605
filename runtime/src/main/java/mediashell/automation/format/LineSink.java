package mediashell.automation.format;

/** Takes finished lines, without their line end. A text written as it is may hold line breaks. */
@FunctionalInterface
public interface LineSink {

    void line(String text);
}

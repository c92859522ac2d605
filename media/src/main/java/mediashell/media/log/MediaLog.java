package mediashell.media.log;

/** Takes the lines of a build's log. Texts never hold secrets: variables log themselves hidden. */
public interface MediaLog {

    /** A log that forgets. */
    MediaLog SILENT = (severity, component, text) -> {};

    void line(Severity severity, String component, String text);

    default void info(String component, String text) {
        line(Severity.INFO, component, text);
    }

    /** The types of CMTrace lines. */
    enum Severity {
        INFO(1),
        WARNING(2),
        ERROR(3);

        private final int type;

        Severity(int type) {
            this.type = type;
        }

        public int type() {
            return type;
        }
    }
}

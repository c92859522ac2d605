package mediashell.media.rehearsal;

/**
 * One thing that a machine does with a medium, and how it went.
 *
 * @param name what is done, for example {@code Bootstrap}; the names are ours
 * @param code why it went so: {@code Ok}, or a word that scripts can ask for, for example {@code Expired}
 * @param detail a sentence for people
 */
public record RehearsalStep(String name, Outcome outcome, String code, String detail) {

    /** How a step went. */
    public enum Outcome {
        PASSED,
        /** It goes on, but not on every machine. */
        WARNING,
        /** The machine stops here. */
        FAILED,
        /** It does not apply to this medium, or an earlier failure keeps it from being known. */
        SKIPPED
    }

    private static final String OK = "Ok";

    public static RehearsalStep passed(String name, String detail) {
        return new RehearsalStep(name, Outcome.PASSED, OK, detail);
    }

    /** Passed in a way of its own. */
    public static RehearsalStep passed(String name, String code, String detail) {
        return new RehearsalStep(name, Outcome.PASSED, code, detail);
    }

    public static RehearsalStep warning(String name, String code, String detail) {
        return new RehearsalStep(name, Outcome.WARNING, code, detail);
    }

    public static RehearsalStep failed(String name, String code, String detail) {
        return new RehearsalStep(name, Outcome.FAILED, code, detail);
    }

    public static RehearsalStep skipped(String name, String code, String detail) {
        return new RehearsalStep(name, Outcome.SKIPPED, code, detail);
    }
}

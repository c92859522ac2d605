package mediashell.site.sequence;

/** A group or a step. */
public sealed interface SequenceMember permits Group, Step {

    /** 1 to 100 characters. */
    String name();

    String description();

    boolean enabled();

    boolean continueOnError();

    /** {@link Condition#ALWAYS} when it has none. */
    Condition condition();

    SequenceMember withCondition(Condition condition);

    SequenceMember withEnabled(boolean enabled);

    SequenceMember withName(String name);
}

package mediashell.media;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks code that holds a choice of ours, where the vendor's form is not public: a real boot environment may not honour it. The build
 * writes {@code docs/choices.md} from these.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Choice {

    /** The choice's number, never given twice. */
    int number();

    /** What it is about, in a few words. */
    String topic();

    /** What was chosen, and what follows for users; one or two sentences. */
    String value();
}

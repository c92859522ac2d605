package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A note property's name that is not the name of a member type, so that a positional {@code NoteProperty} means the type. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface NotePropertyNameArgument {}

package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameter takes names of encodings too; its field is an Object that holds a TextEncoding. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface EncodingArgument {}

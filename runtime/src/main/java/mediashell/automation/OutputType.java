package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The .NET names of what a cmdlet writes (OutputTypeAttribute). */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface OutputType {

    String[] value();
}

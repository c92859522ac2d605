package mediashell.automation.types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the class that gives a .NET type its members; the processor writes the member table and the name index from it. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface DotNetType {

    /** The full .NET name, for example {@code System.IO.FileInfo} or {@code System.Collections.Generic.List`1}. */
    String value();

    /** The Java class of its values; the annotated class itself when left out. */
    Class<?> represents() default void.class;

    /** The full name of the base type. */
    String base() default "System.Object";

    /** Full names of implemented interfaces, for example {@code System.IDisposable}. */
    String[] interfaces() default {};

    TypeKind kind() default TypeKind.CLASS;
}

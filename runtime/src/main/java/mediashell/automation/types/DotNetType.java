package mediashell.automation.types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the class that gives a .NET type its members; the processor writes the member table and the name index from it.
 *
 * <p>Members are methods (and constants) marked {@link DotNetConstructor}, {@link DotNetMethod}, {@link DotNetProperty}, {@link DotNetIndexer}
 * or {@link DotNetField}. A Java instance method is an instance member. A Java static method is an instance member when its first
 * parameter is called {@code self}, otherwise static. A first parameter of type {@link CallContext} or ExecutionContext and one of type PSType
 * called {@code type} (the type constructed or addressed) or {@code PSType[] typeArguments} (of a generic method) are no part of the
 * signature. {@code String[]} and {@code Object[]} stand for .NET's {@code string[]} and {@code object[]}; Java varargs are {@code params};
 * a parameter of type PSReference is {@code ref}/{@code out}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface DotNetType {

    /** The full .NET name, for example {@code System.IO.FileInfo} or {@code System.Collections.Generic.List`1}. */
    String value();

    /** The Java class of its values; the annotated class itself when left out and not named {@code …Members}. */
    Class<?> represents() default void.class;

    /** Whether several types share the Java class, so that values tell their type themselves. */
    boolean shared() default false;

    /** The full name of the base type. */
    String base() default "System.Object";

    /** Full names of implemented interfaces, for example {@code System.IDisposable}. */
    String[] interfaces() default {};

    TypeKind kind() default TypeKind.CLASS;

    /** Further classes that hold static methods for members, for types with too many members for one class. */
    Class<?>[] parts() default {};

    /** Names of the type parameters of an open generic type. */
    String[] typeParameters() default {};
}

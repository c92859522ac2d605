package mediashell.automation.types;

/** A value that knows its .NET type itself, because several types share its Java class: generics, enums, script objects, exceptions. */
public interface DotNetObject {

    PSType psType();
}

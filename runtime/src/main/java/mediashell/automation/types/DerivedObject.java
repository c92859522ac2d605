package mediashell.automation.types;

/**
 * An object of a script class. Members that a .NET base class declares work on {@link #baseValue}, members that the script
 * declares on the object itself.
 */
public interface DerivedObject {
    /** The value of the .NET base class, or null when the class derives from System.Object alone. */
    Object baseValue();
}

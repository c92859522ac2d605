package mediashell.interpreter.classes;

import mediashell.automation.types.DerivedObject;
import mediashell.automation.types.DotNetObject;

/** An object of a script class: its properties' values in slots, and what the .NET base class of its class made, if there is one. */
public interface ScriptInstance extends DotNetObject, DerivedObject {
    @Override
    ScriptClass psType();

    /** The values of all instance properties, those of the base classes first. */
    Object[] slots();

    /** Stores what the constructor of the .NET base class gave. */
    void setBaseValue(Object value);
}

package mediashell.automation.members;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** What goes wrong with members, with PowerShell's ids. */
final class MemberErrors {

    private static final String AUTOMATION = "System.Management.Automation.";

    private MemberErrors() {}

    /** A custom object's error names the method as its target, a .NET object's names nothing. */
    static DotNetException methodNotFound(PSType type, String name) {
        return SessionErrors.runtime(
                "MethodNotFound",
                ErrorCategory.InvalidOperation,
                type == Types.PS_CUSTOM_OBJECT ? name : null,
                "[" + type + "] has no method named '" + name + "'.");
    }

    static DotNetException methodOnNull() {
        return SessionErrors.runtime(
                "InvokeMethodOnNull",
                ErrorCategory.InvalidOperation,
                null,
                "You cannot call a method on a null-valued expression.");
    }

    static DotNetException propertyNotFound(String name) {
        return SessionErrors.runtime(
                "PropertyNotFound",
                ErrorCategory.InvalidOperation,
                null,
                "The object has no property '" + name + "' that can be set.");
    }

    /** A property that the object's type does not declare. */
    static DotNetException noSuchProperty(String name) {
        return SessionErrors.runtime(
                "PropertyAssignmentException",
                ErrorCategory.InvalidOperation,
                null,
                "The object has no property '" + name + "' that can be set.");
    }

    /** A property that a custom object, dictionary or XML node does not have. */
    static DotNetException cannotSet(String name) {
        return SessionErrors.of(
                AUTOMATION + "SetValueInvocationException",
                "ExceptionWhenSetting",
                ErrorCategory.NotSpecified,
                null,
                "Exception setting \"" + name + "\": the object has no such property.");
    }

    static DotNetException readOnly(String name) {
        return SessionErrors.of(
                AUTOMATION + "SetValueException",
                "PropertyAssignmentException",
                ErrorCategory.InvalidOperation,
                null,
                "The member " + name + " is read-only.");
    }

    static DotNetException noSetter(String name) {
        return SessionErrors.of(
                AUTOMATION + "SetValueException",
                "SetWithoutSetterFromScriptProperty",
                ErrorCategory.InvalidOperation,
                null,
                "The script property " + name + " has no setter.");
    }

    static DotNetException nullArray() {
        return SessionErrors.runtime(
                "NullArray", ErrorCategory.InvalidOperation, null, "You cannot index into a null array.");
    }

    static DotNetException cannotIndex(PSType type) {
        return SessionErrors.runtime(
                "CannotIndex",
                ErrorCategory.InvalidOperation,
                type,
                "Objects of the type [" + type + "] cannot be indexed.");
    }

    static DotNetException nullIndex() {
        return SessionErrors.runtime("NullArrayIndex", ErrorCategory.InvalidOperation, null, "The index is null.");
    }

    static DotNetException indexOutOfRange(Object index) {
        return SessionErrors.plain("System.IndexOutOfRangeException", "The index " + index + " is outside the array.");
    }

    static DotNetException noConstructor(PSType type) {
        return SessionErrors.of(
                AUTOMATION + "MethodException",
                "MethodCountCouldNotFindBest",
                ErrorCategory.NotSpecified,
                null,
                "[" + type + "] has no constructor for these arguments.");
    }
}

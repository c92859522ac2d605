package mediashell.interpreter.polyglot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.session.SessionState;

/**
 * The bindings of a context: global variables, readable and writable, and behind them functions and commands by name, which are
 * executable. Listed are variables and functions.
 */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class GlobalScope implements TruffleObject {
    private static final String GLOBAL = "Global";

    private final PowerShellContext context;

    GlobalScope(PowerShellContext context) {
        this.context = context;
    }

    private SessionState state() {
        return context.runspace().topLevel();
    }

    private PSVariable variable(String name) {
        return context.call(() -> state().variableInScope(name, GLOBAL));
    }

    private CommandInfo command(String name) {
        return context.call(() -> context.runspace().commands().find(name));
    }

    @ExportMessage
    boolean isScope() {
        return true;
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    Object getMembers(boolean includeInternal) {
        Set<String> names = new LinkedHashSet<>();
        context.call(() -> {
            state().variables(GLOBAL).forEach(variable -> names.add(variable.name()));
            state().functions(GLOBAL).forEach(function -> names.add(function.name()));
            return null;
        });
        return new NameArray(List.copyOf(names));
    }

    @ExportMessage
    boolean isMemberReadable(String name) {
        return variable(name) != null || command(name) != null;
    }

    @ExportMessage
    Object readMember(String name) throws UnknownIdentifierException {
        PSVariable variable = variable(name);
        if (variable != null) {
            return context.values().toInterop(context.call(variable::value));
        }
        CommandInfo command = command(name);
        if (command == null) {
            throw UnknownIdentifierException.create(name);
        }
        return context.values().toInterop(command);
    }

    @ExportMessage
    boolean isMemberModifiable(String name) {
        return variable(name) != null;
    }

    @ExportMessage
    boolean isMemberInsertable(String name) {
        return variable(name) == null;
    }

    @ExportMessage
    void writeMember(String name, Object given) {
        Object value = context.values().fromInterop(given);
        context.call(() -> {
            state().setVariable("global:" + name, value);
            return null;
        });
    }

    @ExportMessage
    boolean isMemberRemovable(String name) {
        return variable(name) != null;
    }

    @ExportMessage
    void removeMember(String name) throws UnknownIdentifierException {
        if (variable(name) == null) {
            throw UnknownIdentifierException.create(name);
        }
        context.call(() -> {
            state().removeVariable(name, GLOBAL, false);
            return null;
        });
    }

    @ExportMessage
    boolean isMemberInvocable(String name) {
        return command(name) != null;
    }

    @ExportMessage
    Object invokeMember(String name, Object... arguments) throws UnknownIdentifierException {
        CommandInfo command = command(name);
        if (command == null) {
            throw UnknownIdentifierException.create(name);
        }
        return ((GuestExecutable) context.values().toInterop(command)).execute(arguments);
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<PowerShellLanguage> getLanguage() {
        return PowerShellLanguage.class;
    }

    @ExportMessage
    Object toDisplayString(boolean allowSideEffects) {
        return "global";
    }
}

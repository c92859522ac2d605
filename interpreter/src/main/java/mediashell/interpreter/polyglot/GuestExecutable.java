package mediashell.interpreter.polyglot;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.FunctionInfo;
import mediashell.language.ast.ScriptBlockAst;

/** A script block, a command, a method or a delegate: arguments are positional, the result is what it wrote or returned. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class GuestExecutable extends GuestObject {
    private final Callable code;

    GuestExecutable(PowerShellContext context, Object value, Callable code) {
        super(context, value);
        this.code = code;
    }

    /** What a call does. */
    @FunctionalInterface
    interface Callable {
        Object call(Object[] arguments);
    }

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    Object execute(Object... arguments) {
        Object[] converted = context.values().fromInterop(arguments);
        return context.values().toInterop(context.call(() -> code.call(converted)));
    }

    @ExportMessage
    boolean hasExecutableName() {
        return value() instanceof CommandInfo;
    }

    @ExportMessage
    Object getExecutableName() throws UnsupportedMessageException {
        if (value() instanceof CommandInfo command) {
            return command.name();
        }
        throw UnsupportedMessageException.create();
    }

    private SourceSection section() {
        ScriptBlock block =
                switch (value()) {
                    case ScriptBlock own -> own;
                    case FunctionInfo function -> function.scriptBlock();
                    default -> null;
                };
        return block != null && block.ast() instanceof ScriptBlockAst ast ? context.section(ast.extent()) : null;
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return section() != null;
    }

    @ExportMessage
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        SourceSection section = section();
        if (section == null) {
            throw UnsupportedMessageException.create();
        }
        return section;
    }
}

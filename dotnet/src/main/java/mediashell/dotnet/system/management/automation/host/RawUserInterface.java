package mediashell.dotnet.system.management.automation.host;

import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** {@code $Host.UI.RawUI}: the window. What a terminal does not tell is what was set last. */
@DotNetType(
        value = "System.Management.Automation.Internal.Host.InternalHostRawUserInterface",
        base = "System.Management.Automation.Host.PSHostRawUserInterface")
public final class RawUserInterface {

    private static final String COLOR = "System.ConsoleColor";
    private static final int CURSOR_SIZE = 25;

    private final PSHostUserInterface ui;
    private String windowTitle = "";
    private EnumValue foregroundColor = EnumValue.of(FacadeTypes.require(COLOR), "Gray");
    private EnumValue backgroundColor = EnumValue.of(FacadeTypes.require(COLOR), "Black");
    private int cursorSize = CURSOR_SIZE;

    private RawUserInterface(ExecutionContext context) {
        this.ui = context.host().ui();
    }

    static RawUserInterface of(ExecutionContext context) {
        return context.service(RawUserInterface.class, RawUserInterface::new);
    }

    @DotNetProperty
    String windowTitle() {
        return windowTitle;
    }

    /** Terminals take it from the sequence OSC 0 (xterm control sequences). */
    @DotNetProperty
    void windowTitle(String value) {
        windowTitle = value == null ? "" : value;
        if (ui.supportsVirtualTerminal()) {
            ui.write(null, null, "\u001b]0;" + windowTitle.replaceAll("\\p{Cntrl}", "") + "\u0007");
        }
    }

    @DotNetProperty
    Size windowSize() {
        return new Size(ui.bufferWidth(), ui.windowHeight());
    }

    /** Terminals are sized by their user; the wish is accepted and has no effect. */
    @DotNetProperty
    void windowSize(Size value) {}

    @DotNetProperty
    Size bufferSize() {
        return windowSize();
    }

    /** See {@link #windowSize(Size)}. */
    @DotNetProperty
    void bufferSize(Size value) {}

    @DotNetProperty
    Size maxWindowSize() {
        return windowSize();
    }

    @DotNetProperty
    Size maxPhysicalWindowSize() {
        return windowSize();
    }

    @DotNetProperty
    Coordinates windowPosition() {
        return new Coordinates(0, 0);
    }

    @DotNetProperty
    Coordinates cursorPosition() {
        return new Coordinates(0, 0);
    }

    /** Rows and columns from 0, as terminals count them from 1 (ECMA-48 §8.3.21, CUP). */
    @DotNetProperty
    void cursorPosition(Coordinates value) {
        if (ui.supportsVirtualTerminal()) {
            ui.write(null, null, "\u001b[" + (value.y() + 1) + ";" + (value.x() + 1) + "H");
        }
    }

    @DotNetProperty
    int cursorSize() {
        return cursorSize;
    }

    @DotNetProperty
    void cursorSize(int value) {
        cursorSize = value;
    }

    @DotNetProperty
    @TypeName(COLOR)
    EnumValue foregroundColor() {
        return foregroundColor;
    }

    @DotNetProperty
    void foregroundColor(@TypeName(COLOR) EnumValue value) {
        foregroundColor = value;
    }

    @DotNetProperty
    @TypeName(COLOR)
    EnumValue backgroundColor() {
        return backgroundColor;
    }

    @DotNetProperty
    void backgroundColor(@TypeName(COLOR) EnumValue value) {
        backgroundColor = value;
    }

    @DotNetProperty
    boolean keyAvailable() {
        return false;
    }

    /** Drops what was typed ahead; input is read by lines here, so there is nothing to drop. */
    @DotNetMethod
    void flushInputBuffer() {}
}

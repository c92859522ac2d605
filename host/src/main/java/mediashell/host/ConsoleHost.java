package mediashell.host;

import java.util.UUID;

import mediashell.automation.host.PSHost;
import mediashell.automation.host.PSHostUserInterface;

/** The host of a session that {@code msh} runs. */
public final class ConsoleHost implements PSHost {

    static final String VERSION = "7.6.5";

    private final PSHostUserInterface ui;
    private UUID instanceId;
    private Integer exitCode;

    public ConsoleHost(PSHostUserInterface ui) {
        this.ui = ui;
    }

    @Override
    public String name() {
        return "ConsoleHost";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public UUID instanceId() {
        if (instanceId == null) {
            instanceId = UUID.randomUUID();
        }
        return instanceId;
    }

    @Override
    public PSHostUserInterface ui() {
        return ui;
    }

    @Override
    public void setShouldExit(int code) {
        exitCode = code;
    }

    /** The code that {@code exit} gave, or null as long as nobody called it. */
    public Integer exitCode() {
        return exitCode;
    }
}

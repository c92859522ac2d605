package mediashell.conformance;

import java.util.UUID;

import mediashell.automation.host.PSHost;
import mediashell.automation.host.PSHostUserInterface;

/** A host without a user interface, as the cases were recorded with. */
final class CaseHost implements PSHost {

    private static final UUID ID = new UUID(0x4d45444941534845L, 0x8c4c4c0000000001L);

    @Override
    public String name() {
        return "Default Host";
    }

    @Override
    public String version() {
        return "7.6.5";
    }

    @Override
    public UUID instanceId() {
        return ID;
    }

    @Override
    public PSHostUserInterface ui() {
        return null;
    }

    @Override
    public void setShouldExit(int code) {
        // exit ends the case; there is no process to end
    }
}

package mediashell.interpreter.polyglot;

import java.io.OutputStream;
import java.util.UUID;

import mediashell.automation.host.PSHost;

/** The host of an embedded session: text goes to the context's streams, nobody answers. */
final class EmbeddedHost implements PSHost {
    private final UUID instanceId = UUID.randomUUID();
    private final EmbeddedUserInterface ui;

    EmbeddedHost(OutputStream out, OutputStream error) {
        this.ui = new EmbeddedUserInterface(out, error);
    }

    @Override
    public String name() {
        return "PolyglotHost";
    }

    @Override
    public String version() {
        return "7.6.5";
    }

    @Override
    public UUID instanceId() {
        return instanceId;
    }

    @Override
    public EmbeddedUserInterface ui() {
        return ui;
    }

    /** {@code exit} reaches the embedder as a closed context. */
    @Override
    public void setShouldExit(int code) {
        throw new mediashell.automation.pipeline.ExitException(code);
    }

    void flush() {
        ui.flush();
    }
}

package mediashell.automation;

import mediashell.automation.session.SessionState;

/**
 * A script block: an Ast, the code made from it, and the session state it belongs to (System.Management.Automation.ScriptBlock).
 *
 * <p>The code is immutable and shared; a block that travels to another runspace is rebound there with {@link #boundTo}.
 */
public final class ScriptBlock {

    private final Object ast;
    private final ScriptBlockCode code;
    private final SessionState sessionState;

    public ScriptBlock(Object ast, ScriptBlockCode code, SessionState sessionState) {
        this.ast = ast;
        this.code = code;
        this.sessionState = sessionState;
    }

    public Object ast() {
        return ast;
    }

    public ScriptBlockCode code() {
        return code;
    }

    /** The module (or top level) whose scopes the block sees when it runs; null for an unbound block. */
    public SessionState sessionState() {
        return sessionState;
    }

    public ScriptBlock boundTo(SessionState other) {
        return new ScriptBlock(ast, code, other);
    }

    /** The text between the braces. */
    @Override
    public String toString() {
        return code.text();
    }
}

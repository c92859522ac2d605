package mediashell.language.ast;

/**
 * A redirection such as {@code 2>&1}.
 *
 * @see "System.Management.Automation.Language.MergingRedirectionAst"
 */
public final class MergingRedirectionAst extends RedirectionAst {
    private final RedirectionStream toStream;

    public MergingRedirectionAst(ScriptExtent extent, RedirectionStream fromStream, RedirectionStream toStream) {
        super(extent, fromStream);
        this.toStream = toStream;
        adoptChildren();
    }

    /** The stream that receives it. */
    public RedirectionStream toStream() {
        return toStream;
    }
}

package mediashell.language.ast;

/**
 * A redirection of one stream.
 *
 * @see "System.Management.Automation.Language.RedirectionAst"
 */
public abstract sealed class RedirectionAst extends Ast permits FileRedirectionAst, MergingRedirectionAst {
    private final RedirectionStream fromStream;

    RedirectionAst(ScriptExtent extent, RedirectionStream fromStream) {
        super(extent);
        this.fromStream = fromStream;
    }

    /** The stream that is redirected. */
    public final RedirectionStream fromStream() {
        return fromStream;
    }
}

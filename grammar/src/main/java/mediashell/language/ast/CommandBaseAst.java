package mediashell.language.ast;

import java.util.List;

/**
 * An element of a pipeline.
 *
 * @see "System.Management.Automation.Language.CommandBaseAst"
 */
public abstract sealed class CommandBaseAst extends StatementAst permits CommandAst, CommandExpressionAst {
    private final List<RedirectionAst> redirections;

    CommandBaseAst(ScriptExtent extent, List<RedirectionAst> redirections) {
        super(extent);
        this.redirections = List.copyOf(redirections);
    }

    /** The redirections, ordered by stream. */
    public final List<RedirectionAst> redirections() {
        return redirections;
    }
}

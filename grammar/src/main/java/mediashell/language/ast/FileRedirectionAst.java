package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A redirection to a file.
 *
 * @see "System.Management.Automation.Language.FileRedirectionAst"
 */
public final class FileRedirectionAst extends RedirectionAst {
    private final boolean append;
    private final ExpressionAst location;

    public FileRedirectionAst(
            ScriptExtent extent, RedirectionStream fromStream, boolean append, ExpressionAst location) {
        super(extent, fromStream);
        this.append = append;
        this.location = location;
        adoptChildren();
    }

    /** True for {@code >>}. */
    public boolean append() {
        return append;
    }

    /** The file's name. */
    public ExpressionAst location() {
        return location;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(location);
    }
}

package mediashell.interpreter.nodes.function;

import mediashell.automation.scope.ScopeLayout;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.statement.StatementListNode;

/** A script block translated against one layout. Bodies are null for blocks that are not written. */
public final class BlockBodies {
    final ScopeLayout layout;
    final Body dynamicParam;
    final Body begin;
    final Body process;
    final Body end;
    final Body clean;
    /** By parameter; null without a default. */
    final Body[] defaults;
    /** The parameters' slots in {@link #layout}, -1 where the layout is another block's. */
    final int[] parameterSlots;

    /** Each list may be null. */
    public BlockBodies(
            ScopeLayout layout,
            StatementListNode dynamicParam,
            StatementListNode begin,
            StatementListNode process,
            StatementListNode end,
            StatementListNode clean,
            ExpressionNode[] defaults,
            int[] parameterSlots) {
        this.layout = layout;
        this.dynamicParam = target(dynamicParam);
        this.begin = target(begin);
        this.process = target(process);
        this.end = target(end);
        this.clean = target(clean);
        this.defaults = new Body[defaults.length];
        for (int i = 0; i < defaults.length; i++) {
            this.defaults[i] = defaults[i] == null ? null : Body.of(defaults[i]);
        }
        this.parameterSlots = parameterSlots;
    }

    private static Body target(StatementListNode body) {
        return body == null ? null : Body.of(body);
    }
}

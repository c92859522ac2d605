package mediashell.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.OrderedDictionary;
import mediashell.interpreter.nodes.ExpressionNode;

/** {@code @{ k = v }}: a hashtable, or with {@code [ordered]} an ordered dictionary. */
public final class HashtableNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] keys;

    @Children
    private final ExpressionNode[] values;

    private final boolean ordered;

    public HashtableNode(ExpressionNode[] keys, ExpressionNode[] values, boolean ordered) {
        this.keys = keys;
        this.values = values;
        this.ordered = ordered;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        DictionaryValue table = ordered ? OrderedDictionary.ignoringCase() : Hashtable.ignoringCase();
        for (int i = 0; i < keys.length; i++) {
            Object key = PSObject.base(keys[i].execute(frame));
            if (AutomationNull.isNull(key)) {
                throw nullKey();
            }
            if (table.containsKey(key)) {
                throw duplicate(key);
            }
            Object value = values[i].execute(frame);
            table.set(key, value == AutomationNull.VALUE ? null : value);
        }
        return table;
    }

    private static DotNetException nullKey() {
        return SessionErrors.runtime(
                "InvalidNullKey", ErrorCategory.InvalidOperation, null, "A key of a hash literal is null.");
    }

    private static DotNetException duplicate(Object key) {
        return SessionErrors.runtime(
                "DuplicateKeyInHashLiteral",
                ErrorCategory.InvalidOperation,
                key,
                "The key " + key + " stands twice in the hash literal.");
    }
}

package mediashell.automation.format;

import mediashell.automation.ScriptBlock;

/**
 * Where a cell's value comes from: a property (possibly with wildcards) or a script block over {@code $_}.
 *
 * @param property null when a block is given
 * @param block null when a property is given
 */
public record ValueExpression(String property, ScriptBlock block) {

    public static ValueExpression property(String name) {
        return new ValueExpression(name, null);
    }

    public static ValueExpression script(ScriptBlock block) {
        return new ValueExpression(null, block);
    }

    /** The name or the block's text: the label where none was given. */
    public String text() {
        return property != null ? property : block.toString();
    }
}

package mediashell.interpreter.translator;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.types.PSType;
import mediashell.language.ast.ScriptBlockAst;

/**
 * The types that one text defines, and those of them that a part of it sees: a class is known in the script block that defines it and in the
 * blocks within. Names are in upper case.
 */
public final class LexicalTypes {
    private final Map<ScriptBlockAst, Map<String, PSType>> byBlock;
    private final Map<String, PSType> visible;

    private LexicalTypes(Map<ScriptBlockAst, Map<String, PSType>> byBlock, Map<String, PSType> visible) {
        this.byBlock = byBlock;
        this.visible = visible;
    }

    /** Those of a text whose types are not read yet. */
    public static LexicalTypes of() {
        return new LexicalTypes(new IdentityHashMap<>(), Map.of());
    }

    /** Adds a type that a block of the text defines or, by {@code using module}, imports. */
    public void add(ScriptBlockAst block, PSType type) {
        byBlock.computeIfAbsent(block, b -> new HashMap<>()).put(type.fullName().toUpperCase(Locale.ROOT), type);
    }

    /** The types that a block itself defines. */
    public Map<String, PSType> of(ScriptBlockAst block) {
        return byBlock.getOrDefault(block, Map.of());
    }

    /** The types that code at this place knows. */
    public Map<String, PSType> visible() {
        return visible;
    }

    /** Whether the names that a type is made of are all this text's own. */
    public boolean sees(PSType type) {
        if (type.isArray()) {
            return sees(type.elementType());
        }
        if (!type.typeArguments().isEmpty()) {
            return type.typeArguments().stream().allMatch(argument -> !argument.isOfScript() || sees(argument));
        }
        return visible.get(type.fullName().toUpperCase(Locale.ROOT)) == type;
    }

    /** What the inside of a block knows. */
    LexicalTypes inside(ScriptBlockAst block) {
        Map<String, PSType> own = byBlock.get(block);
        if (own == null) {
            return this;
        }
        Map<String, PSType> all = new HashMap<>(visible);
        all.putAll(own);
        return new LexicalTypes(byBlock, all);
    }
}

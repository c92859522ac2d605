package mediashell.automation.help;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.values.TypedArray;

/** Builds the objects that help consists of: custom objects with type names of MAML. */
final class HelpNode {
    private static final String ROOT = "MamlCommandHelpInfo";

    private final PSObject object = PSObject.custom();

    private HelpNode(List<String> typeNames) {
        object.setTypeNames(new TypeNameList(typeNames));
    }

    /** The whole help of a command, to be shown at a level such as {@code FullView}; none for the usual one. */
    static HelpNode root(String level) {
        List<String> names = new ArrayList<>();
        if (!level.isEmpty()) {
            names.add(ROOT + "#" + level);
        }
        names.add(ROOT);
        names.add("HelpInfo");
        return new HelpNode(names);
    }

    static HelpNode part(String name) {
        return new HelpNode(List.of(ROOT + "#" + name));
    }

    /** Paragraphs of text. */
    static Object paragraphs(String text) {
        HelpNode paragraph = new HelpNode(List.of("MamlParaTextItem", "MamlTextItem"));
        paragraph.with("Text", text == null ? "" : text);
        return TypedArray.ofObjects(List.of(paragraph.object()));
    }

    HelpNode with(String name, Object value) {
        object.instanceMembers().put(new PSNoteProperty(name, value));
        return this;
    }

    /** A list; one element alone stands for itself. */
    HelpNode withItems(String name, List<?> items) {
        Object value = items.size() == 1 ? items.getFirst() : TypedArray.ofObjects(List.copyOf(items));
        return with(name, value);
    }

    PSObject object() {
        return object;
    }
}

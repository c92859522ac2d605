package mediashell.automation.modules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.Version;

/** The table of a psd1 file (about_Module_Manifests). */
public final class ModuleManifest {
    private final ExecutionContext context;
    private final DictionaryValue table;

    ModuleManifest(ExecutionContext context, DictionaryValue table) {
        this.context = context;
        this.table = table;
    }

    /** All keys as they are written. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Object key : table.keys()) {
            keys.add(context.conversions().toText(key));
        }
        return keys;
    }

    /** The value under a key, or null. */
    public Object value(String key) {
        return table.get(key);
    }

    /** The value as text, or an empty string. */
    public String text(String key) {
        Object value = table.get(key);
        return value == null ? "" : context.conversions().toText(value);
    }

    /** The value as a list of items; null when the key is not there. */
    public List<Object> items(String key) {
        Object value = table.get(key);
        if (value == null) {
            return null;
        }
        List<Object> items = new ArrayList<>();
        Iterator<Object> elements = context.conversions().enumerate(value);
        if (elements == null) {
            items.add(PSObject.base(value));
        } else {
            elements.forEachRemaining(items::add);
        }
        return items;
    }

    /** The value as a list of texts; null when the key is not there. */
    public List<String> texts(String key) {
        List<Object> items = items(key);
        if (items == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(context.conversions().toText(item)));
        return texts;
    }

    /** The file of code, relative to the manifest; empty when there is none. */
    public String rootModule() {
        String root = text("RootModule");
        return root.isEmpty() ? text("ModuleToProcess") : root;
    }

    /** A value of the gallery's table {@code PrivateData.PSData}, or null. */
    public Object galleryData(String key) {
        return PSObject.base(value("PrivateData")) instanceof DictionaryValue data
                        && PSObject.base(data.get("PSData")) instanceof DictionaryValue gallery
                ? gallery.get(key)
                : null;
    }

    /** ModuleVersion, 0.0 when missing or unreadable. */
    public Version version() {
        String text = text("ModuleVersion");
        try {
            return text.isEmpty() ? Version.of(0, 0) : Version.parse(text);
        } catch (RuntimeException unreadable) {
            return Version.of(0, 0);
        }
    }
}

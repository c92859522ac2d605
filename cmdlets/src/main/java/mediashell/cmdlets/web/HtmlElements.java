package mediashell.cmdlets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.PSObject;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.types.Types;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.net.WebText;

/** Finds elements in the text of a page, without reading the page as a tree: pages are seldom well formed. */
final class HtmlElements {

    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z_:][-A-Za-z0-9_:.]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

    private HtmlElements() {}

    /** Each start tag of that name as an object; {@code a} reaches to its end tag. */
    static TypedArray of(String page, String tag) {
        List<Object> found = new ArrayList<>();
        Matcher starts = Pattern.compile("(?i)<" + tag + "\\b((?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+)>")
                .matcher(page);
        while (starts.find()) {
            found.add(element(page, tag, starts));
        }
        return new TypedArray(Types.PS_OBJECT, found.toArray());
    }

    private static PSObject element(String page, String tag, Matcher start) {
        PSObject element = PSObject.custom();
        int end = tag.equals("a") ? endOf(page, tag, start.end()) : start.end();
        put(element, "outerHTML", page.substring(start.start(), end));
        put(element, "tagName", tag.toUpperCase(java.util.Locale.ROOT));
        Matcher attributes = ATTRIBUTE.matcher(start.group(1));
        while (attributes.find()) {
            put(element, attributes.group(1), WebText.htmlDecode(value(attributes)));
        }
        return element;
    }

    private static int endOf(String page, String tag, int from) {
        Matcher end = Pattern.compile("(?i)</" + tag + "\\s*>").matcher(page);
        return end.find(from) ? end.end() : from;
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= 4; group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group);
            }
        }
        return "";
    }

    private static void put(PSObject element, String name, String value) {
        element.instanceMembers().put(new PSNoteProperty(name, value));
    }
}

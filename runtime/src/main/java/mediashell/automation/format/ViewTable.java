package mediashell.automation.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import mediashell.automation.format.view.BuiltInViews;
import mediashell.automation.format.view.FormatView;
import mediashell.automation.session.ExecutionContext;

/** The views of one session: those that Update-FormatData added in front or behind, and the built-in ones. */
public final class ViewTable {

    private static final String DESERIALIZED = "Deserialized.";

    private final List<FormatView> prepended = new ArrayList<>();
    private final List<FormatView> appended = new ArrayList<>();
    private final ViewScripts scripts;

    private ViewTable(ExecutionContext context) {
        this.scripts = new ViewScripts(context);
    }

    public static ViewTable of(ExecutionContext context) {
        return context.service(ViewTable.class, ViewTable::new);
    }

    ViewScripts scripts() {
        return scripts;
    }

    public void prepend(List<FormatView> views) {
        prepended.addAll(0, views);
    }

    public void append(List<FormatView> views) {
        appended.addAll(views);
    }

    /** The views of an object with these type names, those for the most specific name first. */
    public List<FormatView> views(List<String> typeNames) {
        Set<FormatView> found = new LinkedHashSet<>();
        for (String typeName : typeNames) {
            collect(typeName, found);
            if (typeName.startsWith(DESERIALIZED)) {
                collect(typeName.substring(DESERIALIZED.length()), found);
            }
        }
        return List.copyOf(found);
    }

    /** All views of the session, in the order in which they are tried. */
    public List<FormatView> all() {
        Set<FormatView> all = new LinkedHashSet<>(prepended);
        all.addAll(BuiltInViews.all());
        all.addAll(appended);
        return List.copyOf(all);
    }

    private void collect(String typeName, Set<FormatView> found) {
        prepended.stream().filter(v -> v.typeNames().contains(typeName)).forEach(found::add);
        found.addAll(BuiltInViews.forType(typeName));
        appended.stream().filter(v -> v.typeNames().contains(typeName)).forEach(found::add);
    }
}

package mediashell.automation.format;

import java.util.List;
import java.util.Set;

import mediashell.automation.PSObject;
import mediashell.automation.format.view.CustomView;
import mediashell.automation.format.view.FormatView;
import mediashell.automation.format.view.ListView;
import mediashell.automation.format.view.TableView;
import mediashell.automation.format.view.WideView;
import mediashell.automation.session.ExecutionContext;

/** Chooses how a document is shown: the view asked for, the type's view, or a table of up to four properties and a list beyond. */
final class ShapeChoice {

    private static final int MOST_TABLE_PROPERTIES = 4;
    private static final Set<String> RECORDS = Set.of(
            "System.Management.Automation.WarningRecord",
            "System.Management.Automation.VerboseRecord",
            "System.Management.Automation.DebugRecord",
            "System.Management.Automation.InformationRecord");

    private ShapeChoice() {}

    static ShapeGenerator choose(
            ExecutionContext context, FormatOptions options, Object first, List<String> typeNames) {
        FormatView view = options.properties().isEmpty() ? view(context, options, typeNames) : null;
        if (view != null) {
            return new ViewGenerator(
                    context, options, view, ViewTable.of(context).scripts());
        }
        return switch (options.shape()) {
            case TABLE -> new TableGenerator(context, options, first);
            case LIST -> new ListGenerator(context, options);
            case WIDE -> new WideGenerator(context, options);
            case CUSTOM -> new CustomObjectGenerator(context, options);
            case AUTO -> automatic(context, options, first);
        };
    }

    private static ShapeGenerator automatic(ExecutionContext context, FormatOptions options, Object first) {
        List<String> names = DisplayProperties.defaultSet(context, first);
        int count = (names != null ? names : DisplayProperties.all(context, first)).size();
        return count > MOST_TABLE_PROPERTIES
                ? new ListGenerator(context, options)
                : new TableGenerator(context, options, first);
    }

    private static FormatView view(ExecutionContext context, FormatOptions options, List<String> typeNames) {
        for (FormatView view : ViewTable.of(context).views(typeNames)) {
            boolean named = options.viewName() == null || options.viewName().equalsIgnoreCase(view.name());
            if (named && serves(view, options.shape())) {
                return view;
            }
        }
        return null;
    }

    private static boolean serves(FormatView view, FormatShape shape) {
        return switch (shape) {
            case AUTO -> true;
            case TABLE -> view instanceof TableView;
            case LIST -> view instanceof ListView;
            case WIDE -> view instanceof WideView;
            case CUSTOM -> view instanceof CustomView;
        };
    }

    /** Whether an object is a record of a stream, which is printed where it comes, without a document of its own. */
    static boolean isInPlace(List<String> typeNames) {
        return !typeNames.isEmpty() && RECORDS.contains(typeNames.getFirst());
    }

    /** How an object that does not fit the running document is printed: by its own free-text view, or as a list. */
    static ShapeGenerator outOfBand(ExecutionContext context, Object value, List<String> typeNames) {
        for (FormatView view : ViewTable.of(context).views(typeNames)) {
            if (view instanceof CustomView || view instanceof ListView) {
                return new ViewGenerator(
                        context,
                        FormatOptions.DEFAULT,
                        view,
                        ViewTable.of(context).scripts());
            }
        }
        return new ListGenerator(context, FormatOptions.DEFAULT);
    }

    /** Whether an object has nothing to show but its text; custom objects without properties are blank lines instead. */
    static boolean isPropertyless(ExecutionContext context, Object value, FormatOptions options) {
        return options.properties().isEmpty()
                && DisplayProperties.all(context, value).isEmpty()
                && !(value instanceof PSObject wrapper && wrapper.isCustomObject() && wrapper.hasInstanceMembers())
                && ViewTable.of(context)
                        .views(context.members().typeNames(value))
                        .isEmpty();
    }
}

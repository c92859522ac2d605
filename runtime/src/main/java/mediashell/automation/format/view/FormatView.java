package mediashell.automation.format.view;

import java.util.List;

/** A declared way to show objects of some types. */
public sealed interface FormatView permits TableView, ListView, WideView, CustomView {

    String name();

    /** The type names that select the view, exact matches against an object's type name list. */
    List<String> typeNames();

    /** How objects are grouped, or null. */
    ViewGroup groupBy();
}

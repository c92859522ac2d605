package mediashell.automation.format;

import java.util.List;

import mediashell.automation.format.data.FormatEntryData;
import mediashell.automation.format.data.Layout;

/** Turns the objects of one document into its entries; made for the document's first object. */
interface ShapeGenerator {

    Layout layout();

    /** The entry of an object, or null when nothing of it is shown. */
    FormatEntryData.Payload entry(Object target);

    /** Whether an object of these type names can be shown in this document; if not it is printed as a list, out of band. */
    boolean isApplicable(List<String> typeNames);

    /** How objects are grouped, or null. */
    PropertySpec groupBy();
}

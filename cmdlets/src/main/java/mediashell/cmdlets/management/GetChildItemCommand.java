package mediashell.cmdlets.management;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.text.WildcardPattern;

/** Lists what containers hold. */
@Cmdlet(verb = "Get", noun = "ChildItem", defaultParameterSetName = "Items")
@OutputType({"System.IO.FileInfo", "System.IO.DirectoryInfo"})
public final class GetChildItemCommand extends PathCommandBase {

    /** Only items with these attributes, for example Directory or !Hidden. */
    @Parameter(type = "System.Management.Automation.FlagsExpression`1[System.IO.FileAttributes]", dynamic = true)
    Object attributes;

    /** How many levels to go down. */
    @Parameter(type = "System.UInt32")
    Object depth;

    /** Only folders. */
    @Parameter(aliases = "ad", dynamic = true)
    boolean directory;

    /** Leaves out items whose names match one of these patterns. */
    @Parameter
    String[] exclude;

    /** Only files. */
    @Parameter(aliases = "af", dynamic = true)
    boolean file;

    /** The provider's own filter, for files a pattern of names. */
    @Parameter(position = 1)
    String filter;

    /** Goes through links to folders too. */
    @Parameter(dynamic = true)
    boolean followSymlink;

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** Only hidden items. */
    @Parameter(
            aliases = {"ah", "h"},
            dynamic = true)
    boolean hidden;

    /** Only items whose names match one of these patterns. */
    @Parameter
    String[] include;

    /** Where to look, taken as it is. */
    @Parameter(
            set = "LiteralItems",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** Writes names instead of items. */
    @Parameter
    boolean name;

    /** Where to look; wildcards are expanded. */
    @Parameter(set = "Items", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String[] path;

    /** Only read-only items. */
    @Parameter(aliases = "ar", dynamic = true)
    boolean readOnly;

    /** Goes into folders too. */
    @Parameter(aliases = {"s", "r"})
    boolean recurse;

    /** Only items that are system files; Linux has none. */
    @Parameter(aliases = "as", dynamic = true)
    boolean system;

    private ChildSelection selection;

    @Override
    public boolean hasDynamicParameters() {
        return true;
    }

    @Override
    public void processRecord() {
        NameFilter names = new NameFilter(filter, include, exclude);
        selection = new ChildSelection(names, text(attributes), directory, file, hidden, readOnly, system, force);
        if (literalPath != null) {
            for (String literal : literalPath) {
                attempt(() -> list(existingLiteral(literal), false));
            }
            return;
        }
        for (String pattern : path == null || path.length == 0 ? new String[] {"."} : path) {
            attempt(() -> list(pattern == null || pattern.isEmpty() ? "." : pattern));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private boolean goesDeeper() {
        return recurse || isBound("Depth");
    }

    private int levels() {
        return isBound("Depth") ? (int) Math.min(Integer.MAX_VALUE, depthValue()) : Integer.MAX_VALUE;
    }

    private long depthValue() {
        return Long.parseLong(depth.toString());
    }

    private void list(String pattern) {
        if (!hasWildcards(pattern)) {
            list(existingLiteral(WildcardPattern.unescape(pattern)), false);
            return;
        }
        if (goesDeeper()) {
            searchBelow(pattern);
            return;
        }
        for (ProviderPath place : providers().glob(pattern, selection.seesHidden())) {
            if (selection.names().hasLists() && place.isContainer()) {
                listChildren(place, "", 0);
            } else {
                write(place, place.name());
            }
        }
    }

    /** A pattern in the last part, with -Recurse, is looked for in all folders below. */
    private void searchBelow(String pattern) {
        ProviderPath place = providers().resolve(pattern);
        WildcardPattern last = WildcardPattern.get(place.name(), true);
        ProviderPath above = place.parent();
        List<ProviderPath> containers =
                hasWildcards(above.shown()) ? providers().glob(above.shown(), selection.seesHidden()) : List.of(above);
        for (ProviderPath container : containers) {
            walkDown(container, "", levels(), last);
        }
    }

    private void list(ProviderPath place, boolean filtered) {
        if (!place.isContainer()) {
            if (!selection.seesHidden() && place.items().isHidden(place.path())) {
                throw ProviderErrors.itemNotFound(place.shown());
            }
            write(place, place.name());
        } else if (!goesDeeper()) {
            if (!selection.names().hasInclude()) {
                listChildren(place, "", 0);
            }
        } else if (selection.names().hasLists()) {
            walkDown(place, "", levels(), null);
        } else {
            listChildren(place, "", levels());
        }
    }

    /** All items of a container first, then those of its folders. */
    private void listChildren(ProviderPath container, String prefix, int levels) {
        context().checkStop();
        List<ProviderPath> folders = new ArrayList<>();
        for (String child : container.items().childNames(container.path())) {
            ProviderPath place = container.child(child);
            write(place, prefix + child);
            if (levels > 0 && isOpen(place)) {
                folders.add(place);
            }
        }
        for (ProviderPath folder : folders) {
            attempt(() -> listChildren(folder, prefix + folder.name() + "/", levels - 1));
        }
    }

    /** An item, then what is in it, then the next item. */
    private void walkDown(ProviderPath container, String prefix, int levels, WildcardPattern last) {
        context().checkStop();
        for (String child : container.items().childNames(container.path())) {
            ProviderPath place = container.child(child);
            if (last == null || last.isMatch(child)) {
                write(place, prefix + child);
            }
            if (levels > 0 && isOpen(place)) {
                attempt(() -> walkDown(place, prefix + child + "/", levels - 1, last));
            }
        }
    }

    private boolean isOpen(ProviderPath place) {
        boolean visible = selection.seesHidden() || !place.items().isHidden(place.path());
        return visible && place.isContainer() && (followSymlink || !ChildSelection.isLink(place));
    }

    private void write(ProviderPath place, String relative) {
        if (selection.accepts(place)) {
            writeObject(name ? relative : providers().item(place));
        }
    }
}

package mediashell.automation.provider;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a provider supplies to the navigation engine: items by path. Paths are the provider's own, already free of drives, {@code .} and
 * {@code ..}. Failures are DotNetExceptions that carry their error record.
 */
public abstract class ItemProvider {

    /** For example {@code FileSystem}. */
    public abstract String name();

    /** What {@code ~} stands for, or an empty string. */
    public abstract String home();

    public abstract boolean exists(String path);

    public abstract boolean isContainer(String path);

    /** The object that stands for the item: a FileInfo, a PSVariable … */
    public abstract Object item(String path);

    /** The names in a container, in the order in which they are listed. */
    public abstract List<String> childNames(String container);

    /** Whether listings leave the item out unless -Force asks for it. */
    public boolean isHidden(String path) {
        return false;
    }

    /** Makes an item and returns the object that stands for it. */
    public abstract Object create(String path, String itemType, Object value, boolean force);

    public abstract void remove(String path, boolean recurse, boolean force);

    public abstract void rename(String path, String newName, boolean force);

    /** The value that Get-Content gives for providers without files. */
    public abstract Object content(String path);

    /** Sets the value of an item, making it when it is not there. */
    public abstract void setValue(String path, Object value);

    /** Takes away an item's value. */
    public void clear(String path) {
        setValue(path, null);
    }

    /**
     * Copies an item; {@code target} is the full path of the copy.
     *
     * @param accepts which files below a folder are copied
     * @param flatten whether all files of a tree land in the target itself (-Container:$false)
     */
    public void copy(
            String path, String target, boolean recurse, boolean force, boolean flatten, Predicate<String> accepts) {
        setValue(target, content(path));
    }

    /** Moves an item; {@code target} is its new full path. */
    public void move(String path, String target, boolean force) {
        throw ProviderErrors.notSupported(name(), "moving items");
    }

    /** Bytes in use, or null. */
    Object usedBytes(String root) {
        return null;
    }

    /** Bytes free, or null. */
    Object freeBytes(String root) {
        return null;
    }
}

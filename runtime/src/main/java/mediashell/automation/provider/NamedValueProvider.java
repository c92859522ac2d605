package mediashell.automation.provider;

import java.util.ArrayList;
import java.util.List;

/** A provider without folders: the items are names with values. */
abstract class NamedValueProvider extends ItemProvider {

    /** The names of all items. */
    abstract List<String> names();

    @Override
    public String home() {
        return "";
    }

    @Override
    public boolean isContainer(String path) {
        return path.isEmpty();
    }

    @Override
    public List<String> childNames(String container) {
        List<String> names = new ArrayList<>(names());
        names.sort(String::compareToIgnoreCase);
        return names;
    }

    @Override
    public Object create(String path, String itemType, Object value, boolean force) {
        if (exists(path) && !force) {
            throw ProviderErrors.argument(path, "'" + path + "' is there already; add -Force to replace it");
        }
        setValue(path, value);
        return item(path);
    }

    @Override
    public void rename(String path, String newName, boolean force) {
        if (exists(newName) && !force) {
            throw ProviderErrors.argument(newName, "'" + newName + "' is there already");
        }
        Object value = content(path);
        remove(path, false, force);
        setValue(newName, value);
    }
}

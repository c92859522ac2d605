package mediashell.dotnet.system.data;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.CollectionValue;

/** System.Data.DataTableCollection: the tables of a set, by place or name. */
@DotNetType(value = "System.Data.DataTableCollection", interfaces = "System.Collections.ICollection")
public final class DataTableCollection implements CollectionValue {

    private final List<DataTable> tables = new ArrayList<>();

    @Override
    @DotNetProperty
    public int count() {
        return tables.size();
    }

    @DotNetMethod
    static DataTable add(ExecutionContext context, DataTableCollection self) {
        return add(context, self, "Table" + (self.tables.size() + 1));
    }

    @DotNetMethod
    static DataTable add(ExecutionContext context, DataTableCollection self, String name) {
        DataTable made = DataTable.create(context, name);
        self.tables.add(made);
        return made;
    }

    @DotNetMethod
    void add(DataTable table) {
        if (table.tableName().isEmpty()) {
            table.tableName("Table" + (tables.size() + 1));
        }
        tables.add(table);
    }

    @DotNetMethod
    boolean contains(String name) {
        return item(name) != null;
    }

    @DotNetMethod
    void remove(String name) {
        tables.remove(item(name));
    }

    @DotNetMethod
    void remove(DataTable table) {
        tables.remove(table);
    }

    @DotNetIndexer
    DataTable item(int index) {
        return tables.get(index);
    }

    @DotNetIndexer
    DataTable item(String name) {
        return tables.stream()
                .filter(table -> table.tableName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Iterator<Object> iterator() {
        return List.<Object>copyOf(tables).iterator();
    }
}

package mediashell.dotnet.system.data;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.CollectionValue;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Data.DataColumnCollection: the columns of a table, by place or by name without regard to case. */
@DotNetType(value = "System.Data.DataColumnCollection", interfaces = "System.Collections.ICollection")
public final class DataColumnCollection implements CollectionValue {

    private final DataTable table;
    private final List<DataColumn> columns = new ArrayList<>();

    DataColumnCollection(DataTable table) {
        this.table = table;
    }

    List<DataColumn> list() {
        return columns;
    }

    @Override
    @DotNetProperty
    public int count() {
        return columns.size();
    }

    @DotNetMethod
    public int indexOf(String columnName) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).columnName().equalsIgnoreCase(columnName)) {
                return i;
            }
        }
        return -1;
    }

    @DotNetMethod
    public int indexOf(DataColumn column) {
        return columns.indexOf(column);
    }

    @DotNetMethod
    public boolean contains(String name) {
        return indexOf(name) >= 0;
    }

    @DotNetMethod
    public DataColumn add() {
        return added(new DataColumn("Column" + (columns.size() + 1), Types.STRING));
    }

    @DotNetMethod
    public DataColumn add(String columnName) {
        return added(new DataColumn(columnName, Types.STRING));
    }

    @DotNetMethod
    public DataColumn add(String columnName, PSType type) {
        return added(new DataColumn(columnName, type));
    }

    @DotNetMethod
    public void add(DataColumn column) {
        added(column);
    }

    @DotNetMethod
    public void addRange(DataColumn[] columns) {
        for (DataColumn column : columns) {
            added(column);
        }
    }

    private DataColumn added(DataColumn column) {
        if (column.columnName() == null || column.columnName().isEmpty()) {
            column.columnName("Column" + (columns.size() + 1));
        }
        if (contains(column.columnName())) {
            throw SessionErrors.plain(
                    "System.Data.DuplicateNameException",
                    "A column named '" + column.columnName() + "' already belongs to this DataTable.");
        }
        column.table(table);
        columns.add(column);
        table.widen(column);
        return column;
    }

    @DotNetMethod
    public void remove(String name) {
        removeAt(required(name));
    }

    @DotNetMethod
    public void remove(DataColumn column) {
        removeAt(columns.indexOf(column));
    }

    @DotNetMethod
    public void removeAt(int index) {
        columns.remove(index).table(null);
        table.narrow(index);
    }

    @DotNetMethod
    public void clear() {
        while (!columns.isEmpty()) {
            removeAt(columns.size() - 1);
        }
    }

    /** The place of a column that must be there. */
    int required(String name) {
        int place = indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "Column '" + name + "' does not belong to table " + table.tableName() + ".");
        }
        return place;
    }

    @DotNetIndexer
    DataColumn item(int index) {
        return columns.get(index);
    }

    @DotNetIndexer
    DataColumn item(String name) {
        int place = indexOf(name);
        return place < 0 ? null : columns.get(place);
    }

    @DotNetMethod
    @TypeName("System.Collections.IEnumerator")
    Object getEnumerator() {
        return Enumerables.enumerator(this);
    }

    @Override
    public Iterator<Object> iterator() {
        return List.<Object>copyOf(columns).iterator();
    }
}

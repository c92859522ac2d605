package mediashell.dotnet.system.data;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.CollectionValue;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Data.DataRowCollection: the rows of a table. */
@DotNetType(value = "System.Data.DataRowCollection", interfaces = "System.Collections.ICollection")
public final class DataRowCollection implements CollectionValue {

    private final DataTable table;
    private final List<DataRow> rows = new ArrayList<>();

    DataRowCollection(DataTable table) {
        this.table = table;
    }

    List<DataRow> list() {
        return rows;
    }

    @Override
    @DotNetProperty
    public int count() {
        return rows.size();
    }

    @DotNetMethod
    void add(DataRow row) {
        insertAt(row, rows.size());
    }

    @DotNetMethod
    static DataRow add(ExecutionContext context, DataRowCollection self, Object... values) {
        DataRow row = new DataRow(self.table);
        DataRow.itemArray(context, row, values);
        self.add(row);
        return row;
    }

    @DotNetMethod
    void insertAt(DataRow row, int pos) {
        if (row.owner() != table || !row.isDetached()) {
            throw new IllegalArgumentException("This row already belongs to this table or another one.");
        }
        table.check(row);
        row.attach();
        rows.add(Math.min(pos, rows.size()), row);
    }

    void drop(DataRow row) {
        rows.remove(row);
        row.detach();
    }

    @DotNetMethod
    void remove(DataRow row) {
        if (!rows.contains(row)) {
            throw new IndexOutOfBoundsException("The given DataRow is not in the current DataRowCollection.");
        }
        drop(row);
    }

    @DotNetMethod
    void removeAt(int index) {
        drop(rows.get(index));
    }

    @DotNetMethod
    void clear() {
        rows.forEach(DataRow::detach);
        rows.clear();
    }

    @DotNetMethod
    int indexOf(DataRow row) {
        return rows.indexOf(row);
    }

    /** The row with a primary key, or null. */
    @DotNetMethod
    static DataRow find(ExecutionContext context, DataRowCollection self, Object key) {
        List<DataColumn> keys = self.table.keyColumns();
        for (DataRow row : self.rows) {
            Object value = row.get(keys.getFirst().ordinal());
            if (context.conversions().equal(value, PSObject.base(key), true)) {
                return row;
            }
        }
        return null;
    }

    @DotNetMethod
    static boolean contains(ExecutionContext context, DataRowCollection self, Object key) {
        return find(context, self, key) != null;
    }

    @DotNetIndexer
    DataRow item(int index) {
        if (index < 0 || index >= rows.size()) {
            throw new IndexOutOfBoundsException("There is no row at position " + index + ".");
        }
        return rows.get(index);
    }

    @DotNetMethod
    @TypeName("System.Collections.IEnumerator")
    Object getEnumerator() {
        return Enumerables.enumerator(this);
    }

    @Override
    public Iterator<Object> iterator() {
        return List.<Object>copyOf(rows).iterator();
    }
}

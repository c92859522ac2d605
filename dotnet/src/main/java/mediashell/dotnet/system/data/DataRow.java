package mediashell.dotnet.system.data;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.DynamicObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DBNull;
import mediashell.automation.values.EnumValue;

/** System.Data.DataRow: the values of one row, which scripts reach like properties; DBNull stands for none. */
@DotNetType("System.Data.DataRow")
public final class DataRow implements DynamicObject {

    private static final int DETACHED = 1;
    private static final int UNCHANGED = 2;
    private static final int ADDED = 4;
    private static final int DELETED = 8;
    private static final int MODIFIED = 16;

    private final DataTable table;
    private List<Object> values = new ArrayList<>();
    private List<Object> accepted = List.of();
    private int state = DETACHED;

    DataRow(DataTable table) {
        this.table = table;
        for (DataColumn column : table.columns().list()) {
            values.add(column.autoIncrement() ? numbered(column) : column.defaultValue());
        }
    }

    private Object numbered(DataColumn column) {
        long number = column.nextNumber();
        return column.dataType() == mediashell.automation.types.Types.LONG ? (Object) number : (Object) (int) number;
    }

    List<Object> values() {
        return values;
    }

    @Override
    public PSType psType() {
        return FacadeTypes.require("System.Data.DataRow");
    }

    @Override
    public Object getMember(String name) {
        int place = table.columns().indexOf(name);
        return place < 0 ? MISSING : values.get(place);
    }

    @Override
    public boolean setMember(String name, Object value) {
        int place = table.columns().indexOf(name);
        if (place >= 0) {
            set(table.context(), place, value);
        }
        return place >= 0;
    }

    @Override
    public boolean hidesDeclared() {
        return true;
    }

    @Override
    public Object invokeMember(String name, Object[] arguments) {
        return MISSING;
    }

    @Override
    public List<String> memberNames() {
        return table.columns().list().stream().map(DataColumn::columnName).toList();
    }

    boolean isDeleted() {
        return state == DELETED;
    }

    boolean isDetached() {
        return state == DETACHED;
    }

    void attach() {
        state = ADDED;
    }

    void detach() {
        state = DETACHED;
    }

    @DotNetProperty("Table")
    DataTable owner() {
        return table;
    }

    @DotNetProperty
    @TypeName("System.Data.DataRowState")
    EnumValue rowState() {
        return new EnumValue(FacadeTypes.require("System.Data.DataRowState"), state);
    }

    Object get(int place) {
        if (place < 0 || place >= values.size()) {
            throw new IndexOutOfBoundsException("Cannot find column " + place + ".");
        }
        return values.get(place);
    }

    /** Stores a value in its column's type. */
    void set(ExecutionContext context, int place, Object value) {
        DataColumn column = table.columns().list().get(place);
        values.set(place, converted(context, column, value));
        state = state == UNCHANGED ? MODIFIED : state;
    }

    private Object converted(ExecutionContext context, DataColumn column, Object value) {
        Object base = PSObject.base(value);
        if (base == null || base == DBNull.VALUE) {
            if (!column.allowDBNull() && !isDetached()) {
                throw mediashell.automation.session.SessionErrors.plain(
                        "System.Data.NoNullAllowedException",
                        "Column '" + column.columnName() + "' does not allow nulls.");
            }
            return DBNull.VALUE;
        }
        try {
            return context.conversions().convert(base, column.dataType());
        } catch (DotNetException wrong) {
            throw new IllegalArgumentException(
                    "Couldn't store <" + context.conversions().toText(base) + "> in " + column.columnName()
                            + " Column. Expected type is " + column.dataType().name() + ".");
        }
    }

    @DotNetIndexer
    Object item(int columnIndex) {
        return get(columnIndex);
    }

    @DotNetIndexer
    void item(int columnIndex, Object value) {
        set(table.context(), columnIndex, value);
    }

    @DotNetIndexer
    Object item(String columnName) {
        return get(table.columns().required(columnName));
    }

    @DotNetIndexer
    void item(String columnName, Object value) {
        set(table.context(), table.columns().required(columnName), value);
    }

    @DotNetIndexer
    Object item(DataColumn column) {
        return get(column.ordinal());
    }

    @DotNetProperty
    Object[] itemArray() {
        return values.toArray();
    }

    @DotNetProperty
    static void itemArray(ExecutionContext context, DataRow self, Object[] value) {
        if (value.length > self.values.size()) {
            throw new IllegalArgumentException("Input array is longer than the number of columns in this table.");
        }
        for (int i = 0; i < value.length; i++) {
            if (value[i] != null || !self.table.columns().list().get(i).autoIncrement()) {
                self.set(context, i, value[i]);
            }
        }
    }

    @DotNetMethod
    boolean isNull(String columnName) {
        return get(table.columns().required(columnName)) == DBNull.VALUE;
    }

    @DotNetMethod
    boolean isNull(int columnIndex) {
        return get(columnIndex) == DBNull.VALUE;
    }

    @DotNetMethod
    void delete() {
        if (state == ADDED) {
            table.rows().drop(this);
        } else {
            state = DELETED;
        }
    }

    @DotNetMethod
    void acceptChanges() {
        if (state == DELETED) {
            table.rows().drop(this);
        } else if (state != DETACHED) {
            accepted = List.copyOf(values);
            state = UNCHANGED;
        }
    }

    @DotNetMethod
    void rejectChanges() {
        if (state == ADDED) {
            table.rows().drop(this);
        } else if (state != DETACHED) {
            values = new ArrayList<>(accepted);
            state = UNCHANGED;
        }
    }

    @DotNetMethod
    void beginEdit() {
        // Every change counts at once.
    }

    @DotNetMethod
    void endEdit() {
        // Every change counted at once.
    }
}

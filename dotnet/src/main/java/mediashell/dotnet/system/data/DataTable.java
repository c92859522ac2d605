package mediashell.dotnet.system.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.CollectionValue;
import mediashell.automation.values.DBNull;
import mediashell.automation.values.TypedArray;

/** System.Data.DataTable: typed columns and rows; PowerShell enumerates its rows. */
@DotNetType(value = "System.Data.DataTable", interfaces = "System.IDisposable")
public final class DataTable implements CollectionValue {

    private final DataColumnCollection columns = new DataColumnCollection(this);
    private final DataRowCollection rows = new DataRowCollection(this);
    private List<DataColumn> keys = List.of();
    private String tableName;

    private final ExecutionContext context;

    private DataTable(ExecutionContext context, String tableName) {
        this.context = context;
        this.tableName = tableName;
    }

    /** The session that converts values for its columns. */
    ExecutionContext context() {
        return context;
    }

    @DotNetConstructor
    static DataTable create(ExecutionContext context) {
        return new DataTable(context, "");
    }

    @DotNetConstructor
    static DataTable create(ExecutionContext context, String tableName) {
        return new DataTable(context, tableName);
    }

    @DotNetProperty
    public String tableName() {
        return tableName;
    }

    @DotNetProperty
    public void tableName(String value) {
        tableName = value;
    }

    @DotNetProperty
    public DataColumnCollection columns() {
        return columns;
    }

    @DotNetProperty
    public DataRowCollection rows() {
        return rows;
    }

    @DotNetProperty
    DataColumn[] primaryKey() {
        return keys.toArray(DataColumn[]::new);
    }

    @DotNetProperty
    void primaryKey(DataColumn[] value) {
        keys = List.of(value);
    }

    List<DataColumn> keyColumns() {
        if (keys.isEmpty()) {
            throw SessionErrors.plain("System.Data.MissingPrimaryKeyException", "Table doesn't have a primary key.");
        }
        return keys;
    }

    /** A new column in rows that are there. */
    void widen(DataColumn column) {
        for (DataRow row : rows.list()) {
            row.values().add(column.autoIncrement() ? (Object) (int) column.nextNumber() : column.defaultValue());
        }
    }

    void narrow(int place) {
        rows.list().forEach(row -> row.values().remove(place));
    }

    /** Refuses a row that breaks what the columns promise. */
    void check(DataRow row) {
        for (DataColumn column : columns.list()) {
            Object value = row.get(column.ordinal());
            if (!column.allowDBNull() && value == DBNull.VALUE) {
                throw SessionErrors.plain(
                        "System.Data.NoNullAllowedException",
                        "Column '" + column.columnName() + "' does not allow nulls.");
            }
            boolean distinct = column.unique() || keys.size() == 1 && keys.contains(column);
            if (distinct
                    && rows.list().stream()
                            .anyMatch(r -> r.get(column.ordinal()).equals(value))) {
                throw SessionErrors.plain(
                        "System.Data.ConstraintException",
                        "Column '" + column.columnName() + "' is constrained to be unique.");
            }
        }
    }

    @DotNetMethod
    public DataRow newRow() {
        return new DataRow(this);
    }

    private static TypedArray array(List<DataRow> found) {
        return new TypedArray(FacadeTypes.require("System.Data.DataRow"), found.toArray());
    }

    @DotNetMethod
    static @TypeName("System.Data.DataRow[]") Object select(ExecutionContext context, DataTable self) {
        return array(RowFilter.select(context, self, ""));
    }

    @DotNetMethod
    static @TypeName("System.Data.DataRow[]") Object select(
            ExecutionContext context, DataTable self, String filterExpression) {
        return array(RowFilter.select(context, self, filterExpression));
    }

    @DotNetMethod
    static @TypeName("System.Data.DataRow[]") Object select(
            ExecutionContext context, DataTable self, String filterExpression, String sort) {
        return array(self.sorted(context, RowFilter.select(context, self, filterExpression), sort));
    }

    /** By columns with ASC or DESC, separated by commas. */
    List<DataRow> sorted(ExecutionContext context, List<DataRow> found, String sort) {
        List<DataRow> ordered = new ArrayList<>(found);
        String[] parts = sort == null || sort.isBlank() ? new String[0] : sort.split(",");
        Comparator<DataRow> order = null;
        for (String part : parts) {
            String[] words = part.strip().split("\\s+(?=(?i)(asc|desc)$)");
            String name = words[0].replaceAll("^\\[|\\]$", "");
            int place = columns.required(name);
            Comparator<DataRow> one = (a, b) -> compare(context, a.get(place), b.get(place));
            boolean descending =
                    words.length > 1 && words[1].toLowerCase(Locale.ROOT).equals("desc");
            one = descending ? one.reversed() : one;
            order = order == null ? one : order.thenComparing(one);
        }
        if (order != null) {
            ordered.sort(order);
        }
        return ordered;
    }

    private static int compare(ExecutionContext context, Object a, Object b) {
        if (a == DBNull.VALUE || b == DBNull.VALUE) {
            return a == b ? 0 : a == DBNull.VALUE ? -1 : 1;
        }
        return context.conversions().compare(a, b, true);
    }

    /** An aggregate such as {@code SUM(Column)} over the rows a filter lets through. */
    @DotNetMethod
    static Object compute(ExecutionContext context, DataTable self, String expression, String filter) {
        String text = expression.strip();
        int open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            throw SessionErrors.plain("System.Data.SyntaxErrorException", "'" + expression + "' is no aggregate");
        }
        String column = text.substring(open + 1, text.length() - 1).strip().replaceAll("^\\[|\\]$", "");
        int place = self.columns.required(column);
        List<Object> values = RowFilter.select(context, self, filter).stream()
                .map(row -> row.get(place))
                .filter(value -> value != DBNull.VALUE)
                .toList();
        return aggregate(context, text.substring(0, open).strip().toLowerCase(Locale.ROOT), values);
    }

    private static Object aggregate(ExecutionContext context, String function, List<Object> values) {
        if (function.equals("count")) {
            return values.size();
        } else if (values.isEmpty()) {
            return DBNull.VALUE;
        }
        return switch (function) {
            case "sum" -> sum(context, values);
            case "avg" -> context.operators().divide(sum(context, values), values.size());
            case "min" -> values.stream().min((a, b) -> compare(context, a, b)).get();
            case "max" -> values.stream().max((a, b) -> compare(context, a, b)).get();
            default ->
                throw SessionErrors.plain(
                        "System.Data.EvaluateException", "The expression contains undefined function call " + function);
        };
    }

    private static Object sum(ExecutionContext context, List<Object> values) {
        Object sum = values.getFirst();
        for (Object value : values.subList(1, values.size())) {
            sum = context.operators().add(sum, value);
        }
        return sum;
    }

    @DotNetMethod
    public void clear() {
        rows.clear();
    }

    @DotNetMethod
    public void acceptChanges() {
        List.copyOf(rows.list()).forEach(DataRow::acceptChanges);
    }

    @DotNetMethod
    public void rejectChanges() {
        List.copyOf(rows.list()).forEach(DataRow::rejectChanges);
    }

    @DotNetMethod("Clone")
    public DataTable emptyCopy() {
        DataTable copy = new DataTable(context, tableName);
        for (DataColumn column : columns.list()) {
            DataColumn same = new DataColumn(column.columnName(), column.dataType());
            same.defaultValue(column.defaultValue());
            same.allowDBNull(column.allowDBNull());
            same.unique(column.unique());
            copy.columns.add(same);
        }
        return copy;
    }

    @DotNetMethod
    public DataTable copy() {
        DataTable copy = emptyCopy();
        rows.list().forEach(copy::importRow);
        return copy;
    }

    @DotNetMethod
    public void importRow(DataRow row) {
        DataRow added = new DataRow(this);
        for (int i = 0; i < Math.min(row.values().size(), added.values().size()); i++) {
            added.values().set(i, row.values().get(i));
        }
        rows.add(added);
    }

    @DotNetMethod
    public void merge(DataTable table) {
        table.rows.list().forEach(this::importRow);
    }

    @DotNetProperty
    public DataView defaultView() {
        return new DataView(this);
    }

    @DotNetMethod
    public void dispose() {
        // A table holds nothing but memory.
    }

    @Override
    public int count() {
        return rows.count();
    }

    @Override
    public Iterator<Object> iterator() {
        return rows.iterator();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return tableName;
    }
}

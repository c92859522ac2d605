package mediashell.dotnet.system.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Data.DataView: a table's rows, filtered and ordered, as a table again. */
@DotNetType("System.Data.DataView")
public final class DataView {

    private final DataTable table;
    private String rowFilter = "";
    private String sort = "";

    @DotNetConstructor
    DataView(DataTable table) {
        this.table = table;
    }

    @DotNetProperty("Table")
    DataTable source() {
        return table;
    }

    @DotNetProperty
    String rowFilter() {
        return rowFilter;
    }

    @DotNetProperty
    void rowFilter(String value) {
        rowFilter = value;
    }

    @DotNetProperty
    String sort() {
        return sort;
    }

    @DotNetProperty
    void sort(String value) {
        sort = value;
    }

    private List<DataRow> shown(ExecutionContext context) {
        return table.sorted(context, RowFilter.select(context, table, rowFilter), sort);
    }

    @DotNetProperty
    static int count(ExecutionContext context, DataView self) {
        return self.shown(context).size();
    }

    @DotNetMethod
    static DataTable toTable(ExecutionContext context, DataView self) {
        return self.toTable(context, false, self.table.columns().list());
    }

    @DotNetMethod
    static DataTable toTable(ExecutionContext context, DataView self, boolean distinct, String... columnNames) {
        List<DataColumn> wanted = new ArrayList<>();
        for (String name : columnNames) {
            wanted.add(self.table.columns().list().get(self.table.columns().required(name)));
        }
        return self.toTable(context, distinct, wanted);
    }

    private DataTable toTable(ExecutionContext context, boolean distinct, List<DataColumn> wanted) {
        DataTable made = DataTable.create(context, table.tableName());
        wanted.forEach(column -> made.columns().add(column.columnName(), column.dataType()));
        Set<List<Object>> seen = new LinkedHashSet<>();
        for (DataRow row : shown(context)) {
            List<Object> values =
                    wanted.stream().map(column -> row.get(column.ordinal())).toList();
            if (seen.add(values) || !distinct) {
                DataRowCollection.add(context, made.rows(), values.toArray());
            }
        }
        return made;
    }
}

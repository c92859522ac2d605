package mediashell.dotnet.system.data;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Data.DataSet: tables under one name. */
@DotNetType(value = "System.Data.DataSet", interfaces = "System.IDisposable")
public final class DataSet {

    private final DataTableCollection tables = new DataTableCollection();
    private String dataSetName;

    @DotNetConstructor
    DataSet() {
        this("NewDataSet");
    }

    @DotNetConstructor
    DataSet(String dataSetName) {
        this.dataSetName = dataSetName;
    }

    @DotNetProperty
    String dataSetName() {
        return dataSetName;
    }

    @DotNetProperty
    void dataSetName(String value) {
        dataSetName = value;
    }

    @DotNetProperty
    DataTableCollection tables() {
        return tables;
    }

    @DotNetMethod
    void acceptChanges() {
        tables.forEach(table -> ((DataTable) table).acceptChanges());
    }

    @DotNetMethod
    void clear() {
        tables.forEach(table -> ((DataTable) table).clear());
    }

    @DotNetMethod
    void dispose() {
        // A set holds nothing but memory.
    }
}

package mediashell.dotnet.system.data;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DBNull;

/** System.Data.DataColumn: the name and type of the values in one column. */
@DotNetType("System.Data.DataColumn")
public final class DataColumn {

    private String columnName;
    private PSType dataType;
    private String caption;
    private Object defaultValue = DBNull.VALUE;
    private boolean allowDBNull = true;
    private boolean autoIncrement;
    private long autoIncrementSeed;
    private long autoIncrementStep = 1;
    private boolean readOnly;
    private boolean unique;
    private String expression = "";
    private DataTable table;

    DataColumn(String columnName, PSType dataType) {
        this.columnName = columnName;
        this.dataType = dataType;
    }

    @DotNetConstructor
    static DataColumn create() {
        return new DataColumn("", Types.STRING);
    }

    @DotNetConstructor
    static DataColumn create(String columnName) {
        return new DataColumn(columnName, Types.STRING);
    }

    @DotNetConstructor
    static DataColumn create(String columnName, PSType dataType) {
        return new DataColumn(columnName, dataType);
    }

    void table(DataTable value) {
        table = value;
    }

    @DotNetProperty("Table")
    DataTable owner() {
        return table;
    }

    @DotNetProperty
    public int ordinal() {
        return table == null ? -1 : table.columns().indexOf(columnName);
    }

    @DotNetProperty
    public String columnName() {
        return columnName;
    }

    @DotNetProperty
    public void columnName(String value) {
        columnName = value;
    }

    @DotNetProperty
    public PSType dataType() {
        return dataType;
    }

    @DotNetProperty
    public void dataType(PSType value) {
        dataType = value;
    }

    @DotNetProperty
    public String caption() {
        return caption == null ? columnName : caption;
    }

    @DotNetProperty
    public void caption(String value) {
        caption = value;
    }

    @DotNetProperty
    public Object defaultValue() {
        return defaultValue;
    }

    @DotNetProperty
    public void defaultValue(Object value) {
        defaultValue = value == null ? DBNull.VALUE : value;
    }

    @DotNetProperty
    public boolean allowDBNull() {
        return allowDBNull;
    }

    @DotNetProperty
    public void allowDBNull(boolean value) {
        allowDBNull = value;
    }

    @DotNetProperty
    public boolean autoIncrement() {
        return autoIncrement;
    }

    @DotNetProperty
    public void autoIncrement(boolean value) {
        autoIncrement = value;
        dataType = value && dataType == Types.STRING ? Types.INT : dataType;
    }

    @DotNetProperty
    public long autoIncrementSeed() {
        return autoIncrementSeed;
    }

    @DotNetProperty
    public void autoIncrementSeed(long value) {
        autoIncrementSeed = value;
    }

    @DotNetProperty
    public long autoIncrementStep() {
        return autoIncrementStep;
    }

    @DotNetProperty
    public void autoIncrementStep(long value) {
        autoIncrementStep = value;
    }

    /** The next number of a counting column. */
    long nextNumber() {
        long next = autoIncrementSeed;
        autoIncrementSeed += autoIncrementStep;
        return next;
    }

    @DotNetProperty
    public boolean readOnly() {
        return readOnly;
    }

    @DotNetProperty
    public void readOnly(boolean value) {
        readOnly = value;
    }

    @DotNetProperty
    public boolean unique() {
        return unique;
    }

    @DotNetProperty
    public void unique(boolean value) {
        unique = value;
    }

    @DotNetProperty
    public String expression() {
        return expression;
    }

    @Override
    @DotNetMethod
    public String toString() {
        return columnName;
    }
}

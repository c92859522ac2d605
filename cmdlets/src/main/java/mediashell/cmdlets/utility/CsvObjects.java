package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.members.PSNoteProperty;

/** Makes objects of CSV records: the first record, or names given, says the properties. */
final class CsvObjects {

    private final UtilityCommandBase cmdlet;
    private final CsvReader reader;
    private List<String> names;
    private String typeName;
    private boolean begun;

    CsvObjects(UtilityCommandBase cmdlet, char delimiter, String[] header) {
        this.cmdlet = cmdlet;
        this.reader = new CsvReader(delimiter);
        this.names = header == null ? null : Arrays.asList(header);
    }

    /** Takes a line; writes the object that it completes, if any. */
    void line(String line, Consumer<Object> sink) {
        if (names == null && line.startsWith("#TYPE ")) {
            typeName = line.substring(6).strip();
            return;
        }
        if (!begun && line.startsWith("#") || line.isBlank() && names != null) {
            return;
        }
        begun = true;
        List<String> record = reader.line(line);
        if (record != null) {
            take(record, sink);
        }
    }

    /** Ends a text: a quoted field that is still open ends with it. */
    void endText(Consumer<Object> sink) {
        List<String> record = reader.end();
        if (record != null) {
            take(record, sink);
        }
    }

    private void take(List<String> record, Consumer<Object> sink) {
        if (names == null) {
            names = named(record);
        } else {
            sink.accept(object(record));
        }
    }

    private List<String> named(List<String> record) {
        List<String> made = new ArrayList<>();
        boolean missing = false;
        int number = 1;
        for (String name : record) {
            boolean empty = name == null || name.isEmpty();
            missing |= empty;
            made.add(empty ? "H" + number++ : name);
        }
        if (missing) {
            cmdlet.warn("a column without a name got one that begins with H");
        }
        return made;
    }

    private Object object(List<String> record) {
        PSObject object = PSObject.custom();
        for (int i = 0; i < names.size(); i++) {
            String value = i < record.size() ? record.get(i) : null;
            object.instanceMembers().put(new PSNoteProperty(names.get(i), value));
        }
        if (typeName != null) {
            object.setTypeNames(new TypeNameList(List.of("CSV:" + typeName, "System.Object")));
        }
        return object;
    }
}

package mediashell.automation.members;

import java.util.List;
import java.util.function.Function;

/** What the type data adds to files and folders ({@code facts/ps-typedata.json}). */
final class FileTypeData {

    private FileTypeData() {}

    static void addTo(Function<String, TypeData> types) {
        addCommon(types.apply("System.IO.FileInfo"));
        addCommon(types.apply("System.IO.DirectoryInfo"));
        types.apply("System.IO.FileInfo").setDefaultDisplayPropertySet(List.of("LastWriteTime", "Length", "Name"));
        types.apply("System.IO.DirectoryInfo").setDefaultDisplayProperty("Name");
        MemberCollection all = types.apply("System.IO.FileSystemInfo").members();
        all.put(script("UnixMode"));
        all.put(script("User"));
        all.put(script("Group"));
        all.put(script("Size"));
    }

    private static void addCommon(TypeData type) {
        MemberCollection members = type.members();
        members.put(code("Mode"));
        members.put(code("ModeWithoutHardLink"));
        members.put(script("BaseName"));
        members.put(code("ResolvedTarget"));
        members.put(new PSAliasProperty("Target", "LinkTarget"));
        members.put(code("LinkType"));
        members.put(code("NameString"));
        members.put(code("LengthString"));
        members.put(code("LastWriteTimeString"));
    }

    private static PSMemberInfo code(String name) {
        return new PSCodeProperty(name, PSMemberType.CodeProperty, "System.String", new FileProperty(name));
    }

    private static PSMemberInfo script(String name) {
        return new PSCodeProperty(name, PSMemberType.ScriptProperty, "System.Object", new FileProperty(name));
    }
}

package mediashell.dotnet.system.management.automation.style;

import java.util.Map;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** Styles by the extension of a file's name, with its dot (PSStyle.FileInfoFormatting.FileExtensionDictionary). */
@DotNetType("System.Management.Automation.PSStyle+FileInfoFormatting+FileExtensionDictionary")
public final class FileExtensionDictionary {

    private final Map<String, String> extensions;

    FileExtensionDictionary(Map<String, String> extensions) {
        this.extensions = extensions;
    }

    @DotNetProperty
    @TypeName("System.Object[]")
    TypedArray keys() {
        return TypedArray.ofObjects(
                extensions.keySet().stream().map(Object.class::cast).toList());
    }

    @DotNetIndexer
    String item(String extension) {
        return extensions.get(key(extension));
    }

    @DotNetIndexer
    void item(String extension, String value) {
        extensions.put(key(extension), StyleSettings.requireSequences(value));
    }

    @DotNetMethod
    void add(String extension, String value) {
        item(extension, value);
    }

    @DotNetMethod
    boolean containsKey(String extension) {
        return extensions.containsKey(key(extension));
    }

    @DotNetMethod
    void remove(String extension) {
        extensions.remove(key(extension));
    }

    @DotNetMethod
    void clear() {
        extensions.clear();
    }

    private static String key(String extension) {
        if (extension == null || !extension.startsWith(".")) {
            throw SessionErrors.plain(
                    "System.ArgumentException",
                    "an extension begins with a dot, as in '.log'; this one is '" + extension + "'");
        }
        return extension.toLowerCase(java.util.Locale.ROOT);
    }
}

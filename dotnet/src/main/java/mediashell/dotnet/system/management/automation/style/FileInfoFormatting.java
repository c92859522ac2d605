package mediashell.dotnet.system.management.automation.style;

import mediashell.automation.format.style.PSStyle;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** Styles of the names in a folder's listing (PSStyle.FileInfoFormatting). */
@DotNetType("System.Management.Automation.PSStyle+FileInfoFormatting")
public final class FileInfoFormatting extends StyleSettings {

    private final PSStyle style;

    FileInfoFormatting(PSStyle style) {
        super(style.fileInfo());
        this.style = style;
    }

    @DotNetProperty
    FileExtensionDictionary extension() {
        return new FileExtensionDictionary(style.extensions());
    }

    @DotNetProperty
    String directory() {
        return setting("Directory");
    }

    @DotNetProperty
    void directory(String value) {
        set("Directory", value);
    }

    @DotNetProperty
    String symbolicLink() {
        return setting("SymbolicLink");
    }

    @DotNetProperty
    void symbolicLink(String value) {
        set("SymbolicLink", value);
    }

    @DotNetProperty
    String executable() {
        return setting("Executable");
    }

    @DotNetProperty
    void executable(String value) {
        set("Executable", value);
    }
}

package mediashell.site.internal.sql;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import org.flywaydb.core.api.resource.LoadableResource;

/** One migration script beside this class. */
final class ScriptResource extends LoadableResource {

    private final String name;

    ScriptResource(String name) {
        this.name = name;
    }

    @Override
    public Reader read() {
        InputStream bytes = ScriptResource.class.getResourceAsStream(name);
        if (bytes == null) {
            throw new IllegalStateException("listed migration script is not in the jar: " + name);
        }
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
        return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return name;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getRelativePath() {
        return name;
    }
}

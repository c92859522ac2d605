package mediashell.site.export;

import java.util.List;

import mediashell.site.Program;
import mediashell.site.SitePackage;

/**
 * What an exported zip holds.
 *
 * @param packages packages, images and sequences with the ids of the site that exported them
 * @param programs programs of those packages
 * @param comment what the exporter wrote about it, may be empty
 */
public record ExportedObjects(List<SitePackage> packages, List<Program> programs, String comment) {

    public ExportedObjects {
        packages = List.copyOf(packages);
        programs = List.copyOf(programs);
    }
}

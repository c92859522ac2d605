package mediashell.site.export;

/** What an import does with an object whose kind and name the site has already. */
public enum ConflictAction {
    /** The site's own object takes its place. */
    SKIP,
    /** The site's object keeps its id and gets the imported properties. */
    OVERWRITE,
    /** Another object of the same name is made. */
    DIRECT_IMPORT,
    /** The import stops before anything is changed. */
    IMPORT_FAIL
}

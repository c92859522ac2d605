package mediashell.authoring;

/** How a medium finds its site. */
public enum MediaMode {
    /** Management points are asked in order; they lead to the site that is near. */
    DYNAMIC,
    /** One management point of one site. */
    SITE_BASED;

    /** The mode of a name as Configuration Manager spells it, {@code Dynamic} or {@code SiteBased}; case counts for nothing. */
    public static MediaMode of(String name) {
        return name.compareToIgnoreCase("Dynamic") == 0 ? DYNAMIC : SITE_BASED;
    }
}

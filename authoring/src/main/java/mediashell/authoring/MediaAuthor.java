package mediashell.authoring;

import java.io.IOException;

import mediashell.media.plan.MediaIdentity;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteException;

/** Plans media of any type: the one entry for cmdlets, agents and Java programs. */
public final class MediaAuthor {

    private final SiteCatalog catalog;

    public MediaAuthor(SiteCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Plans a medium.
     *
     * @param identity gives the medium's GUID, seed and time; its time is "now" for the checks
     * @throws SiteException for an unknown site or a catalogue that cannot be read; all else is a finding
     */
    public Authored plan(MediaRequest request, MediaIdentity identity) throws IOException {
        return switch (request) {
            case StandaloneMediaRequest standalone -> new StandaloneMediaAuthor(catalog).plan(standalone, identity);
            case BootableMediaRequest bootable -> new BootableMediaAuthor(catalog).plan(bootable, identity);
            case PrestagedMediaRequest prestaged -> new PrestagedMediaAuthor(catalog).plan(prestaged, identity);
            case CaptureMediaRequest capture -> new CaptureMediaAuthor(catalog).plan(capture, identity);
        };
    }
}

package mediashell.dotnet.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import mediashell.automation.DotNetException;
import org.junit.jupiter.api.Test;

final class UriPartsTest {

    @Test
    void schemeAndHostAreSmallAndTheUsualPortIsLeftOut() {
        assertEquals("http://host/Path", UriParts.parse("HTTP://Host:80/Path").absolute());
    }

    @Test
    void whatMayNotStandInAUriIsEscapedOnce() {
        assertEquals("/a%20b%20c", UriParts.parse("http://h/a b%20c").path());
    }

    @Test
    void referencesResolveAsInRfc3986() {
        UriParts base = UriParts.parse("http://a/b/c/d?q");

        assertEquals("http://a/b/g", base.resolve("../g").absolute());
        assertEquals("http://a/b/c/d?y", base.resolve("?y").absolute());
        assertEquals("http://g/", base.resolve("//g").absolute());
    }

    @Test
    void textWithoutSchemeIsNoAbsoluteUri() {
        assertNull(UriParts.parse("a/b"));
        assertThrows(DotNetException.class, () -> UriParts.parse("http://h:99999/"));
    }
}

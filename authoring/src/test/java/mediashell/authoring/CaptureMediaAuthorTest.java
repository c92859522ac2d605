package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.SecretRef;
import org.junit.jupiter.api.Test;

/** Capture media: a boot image and the fixed sequence. */
final class CaptureMediaAuthorTest extends AuthoringTestCase {

    private static CaptureMediaRequest.Builder capture() {
        return CaptureMediaRequest.of("LAB", LabSite.BOOT);
    }

    @Test
    void theSequenceCapturesAndNamesNoDestination() throws IOException {
        MediaPlan plan = plan(capture());
        assertEquals(List.of(), plan.contents());
        assertTrue(plan.policyXml().contains("SMS_TaskSequence_CaptureSystemImageAction"));
        assertTrue(plan.printable().startsWith("media: CaptureMedia on ISO\n"));
    }

    @Test
    void nothingIsCustomized() throws IOException {
        assertErrors(capture().password(new SecretRef(new char[] {'x'})), "CAPTURE_CUSTOMIZED options");
        assertErrors(capture().variables(List.of(MediaVariable.plain("a", "b"))), "CAPTURE_CUSTOMIZED options");
        assertErrors(capture().prestartCommand("cmd"), "CAPTURE_CUSTOMIZED options");
        assertErrors(capture().unattended(true), "CAPTURE_CUSTOMIZED options");
    }

    @Test
    void theBootImageMustBeThere() throws IOException {
        lab.undistribute(LabSite.BOOT);
        assertErrors(capture(), "CONTENT_MISSING Boot x64");
        assertErrors(CaptureMediaRequest.of("LAB", LabSite.IMAGE), "BOOT_IMAGE_MISSING bootImage");
    }
}
